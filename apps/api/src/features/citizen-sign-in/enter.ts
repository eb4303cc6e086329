import { upsertSignedIn } from '@meldpunt/db'
import { birthDateOf, type Language } from '@meldpunt/domain'
import { act } from '../../command/action.ts'
import type { SystemDeps } from '../../command/for-system.ts'
import type { SessionPerson } from '../../context.ts'
import type { NationalNumbers } from '../../national-number/national-numbers.ts'
import type { ClaimedPerson } from './person-of-claims.ts'
import { takeOverReports } from './take-over-reports.ts'

export type EnterDeps = SystemDeps & { nationalNumbers: NationalNumbers }

/** Keeps who signed in as a person; whoever the desk knew by national number only becomes that same person. */
export async function enter(
  { nationalNumbers, ...deps }: EnterDeps,
  claimed: ClaimedPerson,
  language: Language,
): Promise<SessionPerson> {
  const { subject, givenName, familyName, nationalNumber, means } = claimed
  const hash = nationalNumbers.hash(nationalNumber)
  const sealed = nationalNumbers.seal(nationalNumber)
  const birthDate = birthDateOf(nationalNumber)
  const person = await act(deps, async (action) => {
    const { trx, newId, now } = action
    const known = { subject, hash, sealed, givenName, familyName, birthDate, language }
    const { joinedId, ...entered } = await upsertSignedIn(trx, { ...known, newId, now })
    if (joinedId !== null) await takeOverReports(action, { from: joinedId, to: entered.id })
    return entered
  })
  return { personId: person.id, givenName, means, language: person.language }
}
