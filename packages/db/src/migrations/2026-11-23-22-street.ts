import { type Kysely, sql } from 'kysely'

/** The streets of the city, and what makes people quick to find by name, number and mail. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table street (
    name text not null,
    postcode text not null,
    place text not null,
    lat double precision,
    lon double precision,
    primary key (name, postcode)
  )`.execute(db)
  await sql`comment on column street.lat is 'about the middle of the street; null where nobody measured it'`.execute(
    db,
  )
  await createFolding(db)
  await createPersonSearch(db)
}

/** `unaccent` counts as changeable since its dictionary could be another one; here it is named, so it is not. */
async function createFolding(db: Kysely<unknown>): Promise<void> {
  await sql`create function fold_name(value text) returns text language sql immutable parallel safe as $$
    select lower(public.unaccent('public.unaccent'::regdictionary, coalesce(value, ''))) $$`.execute(db)
}

/** Telephone numbers stand in it without the prefix of the country or of the zone, as they do for reports. */
async function createPersonSearch(db: Kysely<unknown>): Promise<void> {
  await sql`alter table person add column search tsvector not null generated always as (
    to_tsvector('public.meldpunt_name', public.search_text(given_name) || ' ' || public.search_text(family_name)
      || ' ' || public.search_text(email)
      || ' ' || regexp_replace(coalesce(phone, ''), '^(\\+32|0032|0)|[^0-9]', '', 'g'))) stored`.execute(db)
  await sql`alter table person add column name_fold text not null generated always as (
    public.fold_name(coalesce(given_name, '') || ' ' || coalesce(family_name, ''))) stored`.execute(db)
  await sql`create index person_search on person using gin (search)`.execute(db)
  await sql`create index person_name_fold on person using gin (name_fold gin_trgm_ops)`.execute(db)
}
