import { useLingui } from '@lingui/react/macro'
import type { Outcome } from './call-views.ts'

type Ended = { outcome: Outcome; isOut: boolean }

/** How a contact ended, in the words of the desk. */
export const useOutcomeWords = (): ((ended: Ended) => string) => {
  const { t } = useLingui()
  const words: Record<Outcome, string> = {
    answered: t`beantwoord`,
    linked: t`over een melding die er al was`,
    transferred: t`doorverbonden`,
    appointment: t`afspraak gemaakt`,
    wrong_number: t`verkeerd nummer`,
    hung_up: t`opgehangen`,
    ended: t`afgerond`,
  }
  return ({ outcome, isOut }) => (outcome === 'hung_up' && isOut ? t`geen gehoor` : words[outcome])
}
