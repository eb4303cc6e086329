import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Outputs } from '../lib/trpc.ts'

export type ContactOutcome = Outputs['contact']['list']['rows'][number]['outcome']

const words: Record<ContactOutcome, MessageDescriptor> = {
  answered: msg`Beantwoord`,
  reported: msg`Melding gemaakt`,
  linked: msg`Bij een melding gezet`,
  transferred: msg`Doorverbonden`,
  appointment: msg`Afspraak gemaakt`,
  wrong_number: msg`Verkeerd verbonden`,
  hung_up: msg`Opgehangen`,
  ended: msg`Afgerond`,
}

/** What came of a contact. */
export const contactWords = (outcome: ContactOutcome): string => i18n._(words[outcome])

const noAnswer = msg`Geen gehoor`

/** The same of one contact: who is called back and does not answer did not hang up. */
export const contactRowWords = ({ outcome, isOut }: { outcome: ContactOutcome; isOut: boolean }): string =>
  outcome === 'hung_up' && isOut ? i18n._(noAnswer) : contactWords(outcome)
