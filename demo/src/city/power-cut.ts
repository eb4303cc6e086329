import { randomUUID } from 'node:crypto'
import { type AnswerContent, insertAnswer, type WriteHandle } from '@meldpunt/db'
import { hour, type Instant, toDay } from '@meldpunt/domain'

const translations: AnswerContent['translations'] = {
  en: {
    question: 'Power cut in Heule',
    spoken:
      'There is no power in **a part of Heule**. Fluvius is working on it. They expect it to be back by **this evening**.',
    body: '',
  },
  fr: {
    question: 'Panne de courant à Heule',
    spoken:
      'Il n’y a plus de courant dans **une partie de Heule**. Fluvius y travaille et pense rétablir le courant pour **ce soir**.',
    body: '',
  },
  de: {
    question: 'Stromausfall in Heule',
    spoken:
      'In **einem Teil von Heule** gibt es keinen Strom. Fluvius arbeitet daran. Bis **heute Abend** soll er wieder da sein.',
    body: '',
  },
}

/** What is going on in the demo's city on its first day, so that the banner of an incident is there to see. */
export async function cutPower(trx: WriteHandle, now: Instant): Promise<void> {
  const content: AnswerContent = {
    ...{ code: 'stroompanne-heule', kind: 'incident', question: 'Stroompanne in Heule', body: '' },
    spoken:
      'Er is geen stroom in **een deel van Heule**. Fluvius werkt eraan. Tegen **vanavond** is het hersteld, denken ze.',
    synonyms: ['stroom uit', 'geen elektriciteit', 'panne', 'licht uit'],
    ...{ category: null, owner: '1777', reviewOn: toDay(now), followUps: [], hours: null, place: null },
    translations,
    links: [{ label: 'Storingen bij Fluvius', url: 'https://www.fluvius.be' }],
    validFrom: now - hour,
    validUntil: now + 10 * hour,
  }
  await insertAnswer(trx, { id: randomUUID(), content, memberId: null, now })
}
