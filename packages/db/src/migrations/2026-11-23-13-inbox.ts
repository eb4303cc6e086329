import { type Kysely, sql } from 'kysely'

/** The inbox of a person is made of notices; a service that answers later tells what became of one that was sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table notice
    add column read_at timestamptz,
    add column result text check (result in ('awaiting', 'accepted', 'refused')),
    add column result_detail text,
    add column result_next_at timestamptz`.execute(db)
  await sql`create index notice_inbox on notice (address, created_at desc, id desc)
    where channel = 'inbox' and state = 'sent'`.execute(db)
  await sql`create index notice_result on notice (result_next_at) where result = 'awaiting'`.execute(db)
  await sql`alter table notice_attempt drop constraint notice_attempt_outcome_check`.execute(db)
  await sql`alter table notice_attempt add constraint notice_attempt_outcome_check
    check (outcome in ('sent', 'retry', 'given_up', 'resend', 'accepted', 'refused'))`.execute(db)
}
