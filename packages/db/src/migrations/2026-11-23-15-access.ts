import { type Kysely, sql } from 'kysely'

/** Who looked at whose data, also where nobody of the staff did; how long each class of data is kept, and what went. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table data_access_log
    alter column member_id drop not null,
    add column actor text not null default 'member' check (actor in ('member', 'system', 'person')),
    add column person_id uuid`.execute(db)
  await sql`create index data_access_log_person on data_access_log (person_id, id desc)
    where person_id is not null`.execute(db)
  await sql`create index data_access_log_member on data_access_log (member_id, id desc)
    where member_id is not null`.execute(db)
  await sql`create index data_access_log_report_newest on data_access_log (report_id, id desc)
    where report_id is not null`.execute(db)
  await sql`drop index data_access_log_report`.execute(db)
  await sql`create table retention_term (
    data_class text primary key,
    days integer not null check (days between 1 and 36500)
  )`.execute(db)
  await sql`create table retention_run (
    id uuid primary key,
    started_at timestamptz not null,
    finished_at timestamptz,
    data jsonb not null default '{}'
  )`.execute(db)
  await sql`create index retention_run_started on retention_run (started_at desc)`.execute(db)
}
