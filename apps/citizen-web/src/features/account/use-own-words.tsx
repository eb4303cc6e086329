import { useLingui } from '@lingui/react/macro'
import { isSignedOut } from '../../lib/problem.ts'
import type { OwnWords } from '../../lib/sending.tsx'
import { SignInAgain } from './sign-in-again.tsx'

/** What only the forms of an account can be refused for. */
export function useOwnWords(): OwnWords {
  const { t } = useLingui()
  const words: Readonly<Record<string, string>> = {
    'link.link_invalid': t`Dit nummer en deze link horen niet bij elkaar, of de link werkt niet meer. Neem de link uit de nieuwste mail.`,
    'token.link_invalid': t`Deze link werkt niet meer. Vraag een nieuwe bij je voorkeuren.`,
  }
  return {
    field: (code, field) => words[`${field}.${code}`],
    refusal: (problem) => (isSignedOut(problem) ? <SignInAgain /> : null),
  }
}
