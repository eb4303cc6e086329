import { type Kysely, sql } from 'kysely'

/** Telephone calls and visits while they last, what became of them, and whom the desk still has to call back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table call (
    id uuid primary key,
    cti_id text unique,
    direction text not null check (direction in ('in', 'out')),
    from_number text,
    to_number text,
    queue text,
    rings_for uuid[] not null default '{}',
    state text not null check (state in ('ringing', 'active', 'parked', 'ended', 'missed')),
    member_id uuid references member,
    rang_at timestamptz not null,
    answered_at timestamptz,
    parked_at timestamptz,
    ended_at timestamptz,
    cause text,
    scratch text not null default '',
    draft jsonb,
    saved_at timestamptz,
    channel text not null check (channel in ('phone', 'desk')),
    caller jsonb
  )`.execute(db)
  await sql`comment on column call.ended_at is
    'when the line went dead; the call is ended only when the clerk has written down what came of it'`.execute(
    db,
  )
  await sql`comment on column call.rings_for is 'members whose telephone rings; empty: everybody at the desk'`.execute(
    db,
  )
  await sql`create index call_open on call (rang_at) where state in ('ringing', 'active', 'parked')`.execute(
    db,
  )
  await sql`create unique index call_active on call (member_id) where state = 'active'`.execute(db)
  await sql`create index call_rang on call (rang_at)`.execute(db)
  await sql`create table member_line (
    member_id uuid primary key references member,
    line text not null unique
  )`.execute(db)
  await createCallback(db)
  await widenContact(db)
}

async function createCallback(db: Kysely<unknown>): Promise<void> {
  await sql`create table callback (
    id uuid primary key,
    phone text not null,
    name text,
    subject text,
    when_text text,
    state text not null check (state in ('open', 'done')),
    created_at timestamptz not null,
    created_by uuid references member,
    call_id uuid references call on delete set null,
    missed_calls integer not null default 0,
    last_called_at timestamptz,
    tries integer not null default 0,
    last_tried_at timestamptz,
    note text,
    done_by uuid references member,
    done_at timestamptz,
    outcome text check (outcome in ('reached', 'called_again', 'not_reached', 'not_needed'))
  )`.execute(db)
  await sql`comment on column callback.missed_calls is 'how often this number called in vain since it is on the list'`.execute(
    db,
  )
  await sql`create unique index callback_missed on callback (phone) where state = 'open' and missed_calls > 0`.execute(
    db,
  )
  await sql`create index callback_open on callback (created_at, id) where state = 'open'`.execute(db)
  await sql`create index callback_call on callback (call_id) where call_id is not null`.execute(db)
}

/** What came of it, of whom it was, and to which reports it belongs. */
async function widenContact(db: Kysely<unknown>): Promise<void> {
  await sql`alter table contact
    add column person_id uuid references person,
    add column answer_id uuid,
    add column answer_version integer,
    add column transferred_to text,
    add column appointment jsonb,
    add column call_id uuid references call on delete set null,
    add constraint contact_outcome check (outcome in ('answered', 'reported', 'linked', 'transferred', 'appointment',
      'wrong_number', 'hung_up', 'ended'))`.execute(db)
  await sql`create index contact_phone on contact (phone, started_at) where phone is not null`.execute(db)
  await sql`create index contact_person on contact (person_id, started_at) where person_id is not null`.execute(
    db,
  )
  await sql`create index contact_call on contact (call_id) where call_id is not null`.execute(db)
  await sql`create index contact_member on contact (member_id, started_at desc, id desc)`.execute(db)
  // The name is wanted for the table of the reports that a contact was about.
  await sql`alter index contact_report rename to contact_first_report`.execute(db)
  await sql`create table contact_report (
    contact_id uuid not null references contact on delete cascade,
    report_id uuid not null references report,
    primary key (contact_id, report_id)
  )`.execute(db)
  await sql`create index contact_report_report on contact_report (report_id)`.execute(db)
  await sql`create index report_contact_phone on report (contact_phone, received_at desc)
    where contact_phone is not null`.execute(db)
}
