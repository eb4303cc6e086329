import { createHash } from 'node:crypto'
import type { Instant } from '@meldpunt/domain'
import type { Transaction } from 'kysely'
import type { AnswerContent } from '../../queries/answer/answer.ts'
import type { DB } from '../../schema.gen.ts'
import { insertAnswer } from '../../stores/answer/save-answer.ts'
import { civilAnswers } from './civil.ts'
import { deskAnswers } from './desk.ts'
import { homeAnswers } from './home.ts'
import { livingAnswers } from './living.ts'
import { paperAnswers } from './papers.ts'
import type { AnswerSeed } from './shape.ts'
import { streetAnswers } from './streets.ts'
import { wasteAnswers } from './waste.ts'

/** What the desk can answer at once on its first day. */
export const answers: readonly AnswerSeed[] = [
  ...deskAnswers,
  ...paperAnswers,
  ...civilAnswers,
  ...wasteAnswers,
  ...streetAnswers,
  ...homeAnswers,
  ...livingAnswers,
]

type Pair = readonly [string, string]

const toText = ([question, spoken]: Pair) => ({ question, spoken, body: '' })

/** A seed as an editor would have written it. */
export const toContent = (seed: AnswerSeed): AnswerContent => ({
  ...{ code: seed.code, kind: 'answer', question: seed.question, spoken: seed.spoken, body: seed.body ?? '' },
  synonyms: seed.synonyms.split(', '),
  category: seed.category ?? null,
  owner: seed.owner ?? '1777',
  validFrom: null,
  validUntil: null,
  reviewOn: seed.reviewOn ?? '2027-05-03',
  followUps: (seed.next ?? []).map(([question, answer]) => ({ question, answer })),
  links: (seed.links ?? []).map(([label, url]) => ({ label, url })),
  hours: seed.hours ?? null,
  place: seed.place ? { name: seed.place[0], address: seed.place[1] } : null,
  translations: {
    ...(seed.en && { en: toText(seed.en) }),
    ...(seed.fr && { fr: toText(seed.fr) }),
    ...(seed.de && { de: toText(seed.de) }),
  },
})

/** The same seed has the same id at every start, also after an editor gave its answer another address. */
function idOf(code: string): string {
  const hex = createHash('sha256').update(`answer:${code}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** Puts in the answers that are missing; what somebody edited or took out of use stays. */
export async function insertAnswers(trx: Transaction<DB>, now: Instant): Promise<void> {
  for (const seed of answers) {
    await insertAnswer(trx, { id: idOf(seed.code), content: toContent(seed), memberId: null, now })
  }
}
