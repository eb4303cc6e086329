import type { Day, Instant, Language } from '@meldpunt/domain'
import { sql, type Transaction } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { Person } from '../../queries/person/person.ts'
import { personColumns } from '../../queries/person/person-columns.ts'
import type { DB } from '../../schema.gen.ts'
import { toNameWords } from './to-name-words.ts'

export type SigningIn = {
  subject: string
  hash: string | null
  sealed: string | null
  givenName: string | null
  familyName: string | null
  birthDate: Day | null
  /** Only for a first sign-in: later the person chooses. */
  language: Language
  newId: () => string
  now: Instant
}

/** `joinedId`: somebody known by number only who proves to be this one, and whose reports are to be linked anew. */
export type SignedIn = Person & { joinedId: string | null }

/** An account came with a national number that another account has: a person has to find out whose it is. */
export class TwoAccountsError extends Error {
  constructor(personId: string, otherId: string) {
    super(`Two accounts came with one national number: ${personId} and ${otherId}`)
    this.name = 'TwoAccountsError'
  }
}

type Same = { id: string; subject: string | null }

/**
 * The person behind an account, made at the first sign-in: by subject, else by the hash of the national number, so that
 * who was known at the desk by number only is that same person from now on. In two tabs at once it is one person. Two
 * accounts with one number are never made one (`TwoAccountsError`).
 */
export async function upsertSignedIn(trx: Transaction<DB>, signingIn: SigningIn): Promise<SignedIn> {
  const found = await lockSame(trx, signingIn)
  const same = found.length > 0 ? found : await insertFirst(trx, signingIn)
  const person = same.find(({ subject }) => subject === signingIn.subject) ?? same[0]
  if (person === undefined) throw new Error('A person who was just made is gone')
  const joined = same.find(({ id }) => id !== person.id) ?? null
  if (joined !== null && joined.subject !== null) throw new TwoAccountsError(person.id, joined.id)
  if (joined !== null) await join(trx, joined.id)
  return { ...(await update(trx, person.id, signingIn)), joinedId: joined?.id ?? null }
}

async function lockSame(trx: Transaction<DB>, { subject, hash }: SigningIn): Promise<readonly Same[]> {
  const { rows } = await sql<Same>`select id, subject from person
    where subject = ${subject} or national_number_hash = ${hash}::text order by id for update`.execute(trx)
  return rows
}

/** Waits for another tab that is making the same person, and then finds that one. */
async function insertFirst(trx: Transaction<DB>, signingIn: SigningIn): Promise<readonly Same[]> {
  const { subject, hash, language, newId, now } = signingIn
  await sql`insert into person (id, subject, national_number_hash, language, created_at)
    values (${newId()}, ${subject}, ${hash}, ${language}, ${at(now)}) on conflict do nothing`.execute(trx)
  return lockSame(trx, signingIn)
}

async function join(trx: Transaction<DB>, id: string): Promise<void> {
  await sql`update person set national_number_hash = null, national_number_sealed = null where id = ${id}`.execute(
    trx,
  )
}

async function update(trx: Transaction<DB>, id: string, signingIn: SigningIn): Promise<Person> {
  const { subject, hash, sealed, givenName, familyName, birthDate, language, now } = signingIn
  const { rows } = await sql<Person>`update person p set subject = ${subject},
      national_number_hash = coalesce(${hash}, p.national_number_hash),
      national_number_sealed = coalesce(${sealed}, p.national_number_sealed),
      given_name = ${givenName}, family_name = ${familyName}, name_words = ${toNameWords(signingIn)}::text[],
      birth_date = coalesce(${birthDate}::date, p.birth_date),
      language = case when p.signed_in_at is null then ${language} else p.language end, signed_in_at = ${at(now)}
    where p.id = ${id} returning ${personColumns}`.execute(trx)
  const [person] = rows
  if (person === undefined) throw new Error('A locked person is gone')
  return person
}
