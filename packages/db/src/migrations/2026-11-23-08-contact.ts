import { type Kysely, sql } from 'kysely'

/** A call, a mail or a desk visit; most never become a report. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table contact (
    id uuid primary key,
    channel text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    member_id uuid references member,
    name text,
    phone text,
    email text,
    outcome text not null,
    note text,
    report_id uuid references report
  )`.execute(db)
  await sql`create index contact_started on contact (started_at desc, id desc)`.execute(db)
  await sql`create index contact_report on contact (report_id) where report_id is not null`.execute(db)
}
