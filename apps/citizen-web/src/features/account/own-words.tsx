import { isSignedOut } from '../../lib/problem.ts'
import type { OwnWords } from '../../lib/sending.tsx'
import { SignInAgain } from './sign-in-again.tsx'

/** Words for what only one form can be refused for: by code, or by field and code where it is about a field. */
export type OwnRefusals = Readonly<Record<string, string>>

/** What only the forms of an account can be refused for. */
export const ownWords = (refusals: OwnRefusals = {}): OwnWords => ({
  field: (code, field) => refusals[field ? `${field}.${code}` : code],
  refusal: (problem) => {
    if (isSignedOut(problem)) return <SignInAgain />
    return problem.kind === 'rejected' ? refusals[problem.code] : null
  },
})
