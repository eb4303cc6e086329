import { type Kysely, sql } from 'kysely'

/** Where somebody has to be, `{name, address}`; none where an answer is about no place. A version of before says nothing of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table answer add column place jsonb`.execute(db)
}
