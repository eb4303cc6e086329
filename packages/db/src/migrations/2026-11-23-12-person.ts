import { type Kysely, sql } from 'kysely'

/**
 * Citizens: who signed in, or is known at the desk by national number only until then. The number itself is never here:
 * a keyed hash to find somebody again, and a sealed value for the service that cannot do without.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table person (
    id uuid primary key,
    subject text unique,
    national_number_hash text unique,
    national_number_sealed text,
    given_name text,
    family_name text,
    name_words text[],
    birth_date date,
    language text not null default 'nl' check (language in ('nl', 'en', 'fr', 'de')),
    email text,
    email_confirmed_at timestamptz,
    pending_email text,
    pending_email_version integer not null default 0,
    phone text,
    wants_mail boolean not null default true,
    wants_sms boolean not null default false,
    wants_messages boolean not null default true,
    signed_in_at timestamptz,
    visited_at timestamptz,
    visited_before_at timestamptz,
    created_at timestamptz not null,
    erased_at timestamptz
  )`.execute(db)
  await sql`comment on column person.name_words is
    'folded words of the first given name and the family name: all of them must be said to be found by name'`.execute(
    db,
  )
  await sql`comment on column person.visited_before_at is 'what is newer than the visit before this one is news'`.execute(
    db,
  )
  await sql`create index person_email on person (lower(email)) where email_confirmed_at is not null`.execute(
    db,
  )
  await sql`create index person_phone on person (phone) where phone is not null`.execute(db)
  await sql`create index person_name on person (name_words) where name_words is not null`.execute(db)
  await createFollowCode(db)
  await createErasureRequest(db)
}

/** Six digits sent to the address on a report, for who has its reference but no link. */
async function createFollowCode(db: Kysely<unknown>): Promise<void> {
  await sql`create table follow_code (
    id uuid primary key,
    report_id uuid not null references report on delete cascade,
    code_hash text not null,
    address text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    tries integer not null default 0,
    used_at timestamptz
  )`.execute(db)
  await sql`create index follow_code_report on follow_code (report_id, created_at desc)`.execute(db)
}

async function createErasureRequest(db: Kysely<unknown>): Promise<void> {
  await sql`create table erasure_request (
    id uuid primary key,
    person_id uuid not null references person,
    asked_at timestamptz not null,
    done_at timestamptz,
    done_by uuid references member,
    outcome text
  )`.execute(db)
  await sql`create unique index erasure_request_open on erasure_request (person_id) where done_at is null`.execute(
    db,
  )
}
