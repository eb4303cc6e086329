import { type Kysely, sql } from 'kysely'

/** One hand-over to a partner; closing it ends that partner's link. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table referral (
    report_id uuid not null references report,
    number integer not null,
    partner text not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    primary key (report_id, number)
  )`.execute(db)
  await sql`create index referral_open on referral (partner, opened_at desc) where closed_at is null`.execute(
    db,
  )
}
