import { type Kysely, sql } from 'kysely'

/** The current state, one row for all that lists need; every column but those marked can be rebuilt from the events. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table report (
    id uuid primary key,
    reference text not null unique check (reference ~ '^[0-9]{9}$'),
    status text not null,
    shown_status text not null,
    active boolean not null,
    channel text not null,
    language text not null,
    category text,
    complaint boolean not null,
    public boolean not null,
    department text not null,
    departments_ever text[] not null,
    partner text,
    assignee_member text,
    assignee_name text,
    crew text,
    priority text not null default 'normal',
    received_at timestamptz not null,
    status_since timestamptz not null,
    closed_at timestamptz,
    due_at timestamptz,
    risk_at timestamptz,
    due_paused boolean not null,
    response_due_at timestamptz,
    clock jsonb,
    first_day date,
    last_day date,
    place_text text,
    street text,
    house_number text,
    postcode text,
    lat double precision,
    lon double precision,
    description text,
    contact_name text,
    contact_email text,
    contact_phone text,
    person_id text,
    flagged boolean not null,
    erased boolean not null,
    merged_into uuid,
    part_of uuid,
    version integer not null,
    fields_version integer not null,
    state jsonb not null,
    updated_at timestamptz not null,
    released boolean not null default false,
    link_version integer not null default 1,
    search tsvector not null generated always as (
      search_place(reference, place_text, street, house_number, postcode)
      || to_tsvector('public.meldpunt', search_text(description))
      || to_tsvector('public.meldpunt_name', search_text(contact_name) || ' ' || search_text(contact_email)
        || ' ' || regexp_replace(coalesce(contact_phone, ''), '^(\\+32|0032|0)|[^0-9]', '', 'g'))
      || search_departments(departments_ever)
    ) stored,
    search_public tsvector not null generated always as (
      search_place(reference, place_text, street, house_number, postcode)
    ) stored
  )`.execute(db)
  await sql`comment on column report.active is
    'open and not merged, or closed with a request to reopen: what a person still has to look at'`.execute(db)
  await sql`comment on column report.due_at is
    'as the legal holidays move it, for sorting and filtering; what people read is computed from clock'`.execute(
    db,
  )
  await sql`comment on column report.released is 'set by a clerk, not by an event: text and photos may be public'`.execute(
    db,
  )
  await sql`comment on column report.link_version is 'raised to revoke secret links, not by an event'`.execute(
    db,
  )
  await createQueueIndexes(db)
  await createOtherIndexes(db)
}

/** About 4 000 reports are active at any size of the city, so these stay small while the table grows. */
async function createQueueIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create index report_active_received on report (received_at desc, id desc) where active`.execute(
    db,
  )
  await sql`create index report_active_since on report (status_since, id) where active`.execute(db)
  await sql`create index report_active_due
    on report ((coalesce(due_at, 'infinity'::timestamptz)), id) where active`.execute(db)
  await sql`create index report_active_department
    on report (department, received_at desc, id desc) where active`.execute(db)
  await sql`create index report_active_facets
    on report (shown_status, department, category, postcode, due_at)
    include (risk_at, due_paused, flagged, complaint, assignee_member) where active`.execute(db)
}

/** For lists that reach into the past, and for the ways in which one report is found. */
async function createOtherIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create index report_received on report (received_at desc, id desc)`.execute(db)
  await sql`create index report_status on report (shown_status, received_at desc, id desc)`.execute(db)
  await sql`create index report_department on report (department, received_at desc, id desc)`.execute(db)
  await sql`create index report_category on report (category, received_at desc, id desc)`.execute(db)
  await sql`create index report_public on report (received_at desc, id desc) where public and not complaint`.execute(
    db,
  )
  await sql`create index report_place on report (lat, lon) where lat is not null`.execute(db)
  await sql`create index report_search on report using gin (search)`.execute(db)
  await sql`create index report_search_public on report using gin (search_public)`.execute(db)
  await sql`create index report_street on report using gin (street gin_trgm_ops)`.execute(db)
  await sql`create index report_merged on report (merged_into) where merged_into is not null`.execute(db)
  await sql`create index report_parts on report (part_of) where part_of is not null`.execute(db)
  await sql`create index report_person on report (person_id, received_at desc) where person_id is not null`.execute(
    db,
  )
}
