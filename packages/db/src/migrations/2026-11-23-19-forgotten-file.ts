import { type Kysely, sql } from 'kysely'

/** Files that no row names any more and that still have to go: written with the change that forgot them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table forgotten_file (
    storage_key text primary key,
    forgotten_at timestamptz not null default now()
  )`.execute(db)
}
