import { type Kysely, sql } from 'kysely'

/**
 * Every mail that was taken from the mailbox, whatever became of it: the hash of its bytes makes that it is taken once.
 * An address from which a mail came back is remembered until somebody writes from it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table incoming_mail (
    id uuid primary key,
    hash text not null unique,
    content_hash text not null,
    message_id text,
    received_at timestamptz not null,
    from_address text,
    from_name text,
    subject text not null default '',
    size integer not null,
    text text not null default '',
    kind text not null check (kind in ('report', 'reply', 'information', 'bounce', 'auto_reply', 'loop', 'duplicate', 'for_person')),
    state text not null check (state in ('open', 'done')),
    why text,
    report_id uuid references report,
    attachments jsonb not null default '[]',
    raw_key text,
    settled_as text check (settled_as in ('report', 'nothing', 'joined')),
    handled_by uuid references member,
    handled_at timestamptz
  )`.execute(db)
  await sql`comment on column incoming_mail.why is
    'why a person has to look, or what is remarkable about it; the screens have words for each'`.execute(db)
  await sql`create index incoming_mail_message on incoming_mail (message_id) where message_id is not null`.execute(
    db,
  )
  await sql`create index incoming_mail_open on incoming_mail (received_at, id) where state = 'open'`.execute(
    db,
  )
  await sql`create index incoming_mail_report on incoming_mail (report_id) where report_id is not null`.execute(
    db,
  )
  await sql`create index incoming_mail_received on incoming_mail (received_at)`.execute(db)
  await sql`create index incoming_mail_from on incoming_mail (lower(from_address)) where from_address is not null`.execute(
    db,
  )
  await sql`create table bad_address (
    address text primary key,
    since timestamptz not null,
    reason text not null
  )`.execute(db)
  await sql`comment on column bad_address.address is 'in small letters'`.execute(db)
}
