import { upsertSignedIn } from '@meldpunt/db'
import { birthDateOf } from '@meldpunt/domain'
import { v7 as newId } from 'uuid'
import { confirmToken } from '../confirm-token.ts'
import type { SessionPerson } from '../context.ts'
import type { TestApi } from './test-api.ts'

/** Somebody as ACM/IDM would tell of them. */
export type Citizen = { givenName: string; familyName: string; nationalNumber: string }

/** A couple at one address, and somebody of the same name as one of them. */
export const citizens = {
  zoe: { givenName: 'Zoë Maria', familyName: 'Van den Bulcke', nationalNumber: '85073003328' },
  tom: { givenName: 'Tom', familyName: 'Claes', nationalNumber: '81020300172' },
  youngTom: { givenName: 'Tom', familyName: 'Claes', nationalNumber: '17073003384' },
} as const satisfies Record<string, Citizen>

/** Signs somebody in as the callback of the sign-in would; again gives the same person. */
export async function signedIn(
  { database, deps, time }: TestApi,
  { givenName, familyName, nationalNumber }: Citizen,
): Promise<SessionPerson> {
  const { nationalNumbers } = deps
  if (nationalNumbers === null) throw new Error('No keys for national numbers')
  const hash = nationalNumbers.hash(nationalNumber)
  const person = await database.write.transaction().execute((trx) =>
    upsertSignedIn(trx, {
      ...{ subject: `acm-${hash}`, hash, givenName, familyName, newId, language: 'nl', now: time.now },
      sealed: nationalNumbers.seal(nationalNumber),
      birthDate: birthDateOf(nationalNumber),
    }),
  )
  return { personId: person.id, givenName, means: 'eid', language: 'nl' }
}

/** Gives somebody a mail address by the link in the letter. */
export async function confirmedEmail(api: TestApi, person: SessionPerson, email: string): Promise<void> {
  await api.citizen(person).person.changeEmail({ commandId: newId(), email })
  const letter = api.posted.at(-1)
  if (letter?.kind !== 'confirm_email') throw new Error('No letter was posted')
  const { personId, version, to } = letter
  const token = confirmToken(api.deps.keys.link, { personId, version, email: to })
  await api.anonymous().person.confirmEmail({ commandId: newId(), token })
}
