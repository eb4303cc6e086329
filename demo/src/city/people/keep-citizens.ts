import { createNationalNumbers, type NationalNumberKeys } from '@meldpunt/api'
import {
  beginVisit,
  confirmEmail,
  type Database,
  ensurePersonByHash,
  savePreferences,
  startEmailChange,
  upsertSignedIn,
  type WriteHandle,
} from '@meldpunt/db'
import { type Citizen, citizens } from '../../citizens.ts'
import { personIdOf } from './citizen-ids.ts'
import { ownerships } from './ownership.ts'

const day = 86_400_000

export type Keeping = { db: Database; keys: NationalNumberKeys; now: number }

const numbersOf = ({ db, keys, now }: Keeping) => createNationalNumbers(keys, { db, clock: () => now })

/** Called and gave the number, and never signed in. */
const isKnownByNumberOnly = ({ sub }: Citizen) => sub === 'jonas.declercq'

type Known = { hash: string; sealed: string; newId: () => string }

/** Signed in a month ago, chose how to be told, and was here again: what is newer than the visit before last is news. */
const keepAccount = async (
  trx: WriteHandle,
  citizen: Citizen,
  { now, ...known }: Known & { now: number },
) => {
  const { sub: subject, givenName, familyName, birthDate, language, email, phone } = citizen
  const names = { subject, givenName, familyName, birthDate, language }
  const { id: personId } = await upsertSignedIn(trx, { ...names, ...known, now: now - 30 * day })
  const wants = { mail: email !== null, sms: false, messages: true }
  await savePreferences(trx, { personId, wants, phone, language })
  for (const daysAgo of [30, 9, 2]) await beginVisit(trx, personId, now - daysAgo * day)
  if (email === null) return
  const change = await startEmailChange(trx, { personId, email })
  if (change) await confirmEmail(trx, { personId, version: change.version, email, now: now - 30 * day })
}

/** Makes those citizens persons whom the city knows by now; the others become one when they sign in. */
export const keepCitizens = async (trx: WriteHandle, keeping: Keeping, reports: number): Promise<void> => {
  const { now } = keeping
  const numbers = numbersOf(keeping)
  const owners = new Set([...ownerships(reports).values()].map(({ citizen }) => citizen))
  for (const citizen of citizens.filter((one) => owners.has(one))) {
    const { nationalNumber, language } = citizen
    const known: Known = {
      hash: numbers.hash(nationalNumber),
      sealed: numbers.seal(nationalNumber),
      newId: () => personIdOf(citizen),
    }
    if (isKnownByNumberOnly(citizen))
      await ensurePersonByHash(trx, { ...known, language, now: now - 60 * day })
    else await keepAccount(trx, citizen, { ...known, now })
  }
}
