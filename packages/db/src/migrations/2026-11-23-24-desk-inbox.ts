import { type Kysely, sql } from 'kysely'

/** What the desk keeps beside the things in its inbox: until when one sleeps, who has it open, who is called to a note. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table desk_item (
    key text primary key check (key ~ '^(report|mail|callback):'),
    snoozed_until timestamptz,
    snooze_note text,
    snoozed_by uuid references member,
    snoozed_at_version integer,
    seen_version integer,
    seen_by uuid references member,
    seen_at timestamptz
  )`.execute(db)
  await sql`comment on column desk_item.snoozed_at_version is
    'what the reporter says after this version of the report wakes it before its day'`.execute(db)
  await sql`comment on column desk_item.seen_version is
    'what the reporter said up to this version needs nothing more of the desk'`.execute(db)
  await sql`create index desk_item_snoozed on desk_item (snoozed_until) where snoozed_until is not null`.execute(
    db,
  )
  await sql`create index report_event_said on report_event (recorded_at desc)
    where type = 'information_added'`.execute(db)
  await createPresence(db)
  await createMention(db)
  await createTextBlock(db)
}

/** Unlogged: worth nothing after a crash, and written every few seconds. */
async function createPresence(db: Kysely<unknown>): Promise<void> {
  await sql`create unlogged table presence (
    tab uuid primary key,
    member_id uuid not null,
    key text not null,
    mode text not null check (mode in ('looks', 'edits')),
    seen_at timestamptz not null
  )`.execute(db)
  await sql`create index presence_key on presence (key)`.execute(db)
  await sql`create table desk_view (
    id uuid primary key,
    member_id uuid not null references member,
    name text not null,
    filter jsonb not null,
    created_at timestamptz not null
  )`.execute(db)
  await sql`create index desk_view_member on desk_view (member_id, created_at)`.execute(db)
}

async function createMention(db: Kysely<unknown>): Promise<void> {
  await sql`create table mention (
    id uuid primary key,
    report_id uuid not null references report,
    event_position integer not null,
    member_id uuid not null references member,
    by_member uuid not null references member,
    at timestamptz not null,
    read_at timestamptz,
    unique (report_id, event_position, member_id)
  )`.execute(db)
  await sql`create index mention_member on mention (member_id, at desc, id desc)`.execute(db)
  await sql`create index mention_unread on mention (member_id) where read_at is null`.execute(db)
}

async function createTextBlock(db: Kysely<unknown>): Promise<void> {
  await sql`create table text_block (
    id uuid primary key,
    code text not null unique,
    version integer not null,
    data jsonb not null,
    active boolean not null default true,
    saved_by uuid references member,
    saved_at timestamptz not null
  )`.execute(db)
  await sql`create table text_block_version (
    text_block_id uuid not null references text_block,
    version integer not null,
    data jsonb not null,
    active boolean not null,
    saved_by uuid references member,
    saved_at timestamptz not null,
    primary key (text_block_id, version)
  )`.execute(db)
}
