import { useLingui } from '@lingui/react/macro'
import { isSignedOut, type Problem } from '../../lib/problem.ts'
import type { OwnWords } from '../../lib/sending.tsx'
import { SignInAgain } from './sign-in-again.tsx'

/** What only the forms of an account can be refused for. */
export function useOwnWords(): OwnWords {
  const { t } = useLingui()
  const words: Readonly<Record<string, string>> = {
    'link.link_invalid': t`Dit nummer en deze link horen niet bij elkaar, of de link werkt niet meer. Neem de link uit de nieuwste mail.`,
    'token.link_invalid': t`Deze link werkt niet meer. Vraag een nieuwe bij je voorkeuren.`,
  }
  /** Of the report as a whole; the back-office has other words for these, and other ways out. */
  const ofReport: Readonly<Record<string, string>> = {
    already_linked: t`Deze melding staat al bij iemand anders. Met de geheime link kan je ze wel volgen. Is ze van jou? Bel 1777.`,
    report_not_found: t`Deze melding staat niet meer bij jouw meldingen. Kijk in je lijst.`,
  }
  const refused = (problem: Problem) => (problem.kind === 'rejected' ? ofReport[problem.code] : undefined)
  return {
    field: (code, field) => words[`${field}.${code}`] ?? ofReport[code],
    refusal: (problem) => (isSignedOut(problem) ? <SignInAgain /> : refused(problem)),
  }
}
