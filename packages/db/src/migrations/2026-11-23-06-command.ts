import { type Kysely, sql } from 'kysely'

/** What was asked and answered, by the id that the client made: the same id again gets the same answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table command (
    id uuid primary key,
    actor_kind text not null,
    actor_id text,
    name text not null,
    input_hash text not null,
    report_id uuid,
    result jsonb,
    recorded_at timestamptz not null default now()
  )`.execute(db)
  await sql`create index command_report on command (report_id) where report_id is not null`.execute(db)
}
