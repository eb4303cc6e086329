import type { Day, Instant, Language } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import { findPersonByHash } from '../../queries/person/find-person.ts'
import type { Person } from '../../queries/person/person.ts'
import type { DB } from '../../schema.gen.ts'
import { toNameWords } from './to-name-words.ts'

type KnownByNumber = {
  hash: string
  sealed: string | null
  name?: { givenName: string; familyName: string } | null
  birthDate?: Day | null
  language: Language
  newId: () => string
  now: Instant
}

/** Who has this national number, made where nobody has it yet; what is known of somebody already stays as it is. */
export async function ensurePersonByHash(trx: Kysely<DB>, known: KnownByNumber): Promise<Person> {
  const { hash, sealed, name = null, birthDate = null, language, newId, now } = known
  const { givenName = null, familyName = null } = name ?? {}
  const words = toNameWords({ givenName, familyName })
  await sql`insert into person (id, national_number_hash, national_number_sealed, given_name, family_name, name_words,
      birth_date, language, created_at)
    values (${newId()}, ${hash}, ${sealed}, ${givenName}, ${familyName}, ${words}::text[], ${birthDate}, ${language},
      ${at(now)})
    on conflict do nothing`.execute(trx)
  const person = await findPersonByHash(trx, hash)
  if (person === null) throw new Error('A person who was just made is gone')
  return person
}
