import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import type { Person } from './person.ts'
import { personColumns } from './person-columns.ts'

/** One person, also an erased one; null when there is none. */
export const findPerson = (db: Kysely<DB>, id: string): Promise<Person | null> => find(db, sql`p.id = ${id}`)

/** By the keyed hash of the national number; null when nobody has it. */
export const findPersonByHash = (db: Kysely<DB>, hash: string): Promise<Person | null> =>
  find(db, sql`p.national_number_hash = ${hash}`)

/** By the account at the sign-in provider of citizens; null when it never signed in. */
export const findPersonBySubject = (db: Kysely<DB>, subject: string): Promise<Person | null> =>
  find(db, sql`p.subject = ${subject}`)

/** Several at once, for those whom one change tells something; who is erased is left out. */
export async function listPersons(db: Kysely<DB>, ids: readonly string[]): Promise<readonly Person[]> {
  const { rows } = await sql<Person>`select ${personColumns} from person p
    where p.id = any(${[...ids]}::uuid[]) and p.erased_at is null`.execute(db)
  return rows
}

async function find(db: Kysely<DB>, condition: RawBuilder<unknown>): Promise<Person | null> {
  const { rows } = await sql<Person>`select ${personColumns} from person p where ${condition}`.execute(db)
  return rows[0] ?? null
}
