import { type Kysely, sql } from 'kysely'

/**
 * The outbox: a row is written with the change that causes it. `next_attempt_at` is the one moment from which a worker
 * may take it: after settling, after a pause, or after the lease of a worker that died.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table notice (
    id uuid primary key,
    report_id uuid not null references report,
    event_position integer not null,
    audience text not null,
    recipient_key text not null,
    channel text not null,
    kind text not null,
    status text not null,
    language text not null,
    address text,
    data jsonb not null default '{}',
    tells text,
    state text not null default 'waiting'
      check (state in ('waiting', 'claimed', 'sent', 'failed', 'cancelled', 'skipped')),
    attempts integer not null default 0,
    resends integer not null default 0,
    settle_until timestamptz,
    next_attempt_at timestamptz not null,
    sent_at timestamptz,
    message_id text,
    last_error text,
    created_at timestamptz not null,
    unique (report_id, event_position, recipient_key, channel)
  )`.execute(db)
  await sql`comment on column notice.tells is
    'what a settling notice says, compared with what the recipient was told before'`.execute(db)
  await sql`create index notice_due on notice (next_attempt_at) where state in ('waiting', 'claimed')`.execute(
    db,
  )
  await sql`create index notice_order on notice (report_id, recipient_key, channel, event_position)
    where state in ('waiting', 'claimed')`.execute(db)
  await sql`create index notice_failed on notice (created_at) where state = 'failed'`.execute(db)
  await sql`create table notice_attempt (
    id bigint generated always as identity primary key,
    notice_id uuid not null references notice on delete cascade,
    at timestamptz not null,
    outcome text not null check (outcome in ('sent', 'retry', 'given_up', 'resend')),
    detail text
  )`.execute(db)
  await sql`create index notice_attempt_notice on notice_attempt (notice_id, id)`.execute(db)
}
