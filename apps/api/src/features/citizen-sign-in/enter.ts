import { upsertSignedIn } from '@meldpunt/db'
import { birthDateOf, type Language } from '@meldpunt/domain'
import type { CoreDeps, SessionPerson } from '../../context.ts'
import type { NationalNumbers } from '../../national-number/national-numbers.ts'
import type { ClaimedPerson } from './person-of-claims.ts'

export type EnterDeps = Pick<CoreDeps, 'db' | 'newId' | 'clock'> & { nationalNumbers: NationalNumbers }

/** Keeps who signed in as a person; whoever the desk knew by national number only becomes that same person. */
export async function enter(
  { db, newId, clock, nationalNumbers }: EnterDeps,
  claimed: ClaimedPerson,
  language: Language,
): Promise<SessionPerson> {
  const { subject, givenName, familyName, nationalNumber, means } = claimed
  const person = await db.write.transaction().execute((trx) =>
    upsertSignedIn(trx, {
      subject,
      hash: nationalNumbers.hash(nationalNumber),
      sealed: nationalNumbers.seal(nationalNumber),
      givenName,
      familyName,
      birthDate: birthDateOf(nationalNumber),
      language,
      newId,
      now: clock(),
    }),
  )
  return { personId: person.id, givenName, means, language: person.language }
}
