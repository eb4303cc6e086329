import { type Kysely, sql } from 'kysely'

/** Tables of the edge: sessions (connect-pg-simple), rate limits (rate-limiter-flexible), who looked at personal data. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table session (
    sid text primary key,
    sess json not null,
    expire timestamptz not null
  )`.execute(db)
  await sql`create index session_expire on session (expire)`.execute(db)
  await sql`create table rate_limit (
    key text primary key,
    points integer not null default 0,
    expire bigint
  )`.execute(db)
  await sql`create index rate_limit_expire on rate_limit (expire)`.execute(db)
  await sql`create table data_access_log (
    id bigint generated always as identity primary key,
    member_id uuid not null,
    report_id uuid,
    at timestamptz not null default now(),
    what text not null
  )`.execute(db)
  await sql`create index data_access_log_report on data_access_log (report_id, at)`.execute(db)
}
