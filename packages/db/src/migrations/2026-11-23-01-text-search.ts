import { type Kysely, sql } from 'kysely'

/**
 * `meldpunt` stems Dutch without accents, for descriptions; `meldpunt_name` keeps words whole, for names, streets and
 * numbers. Both extensions are trusted, so the owner of the database may create them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists unaccent`.execute(db)
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create text search configuration meldpunt (copy = dutch)`.execute(db)
  await sql`alter text search configuration meldpunt
    alter mapping for hword, hword_part, word, asciiword, asciihword, hword_asciipart with unaccent, dutch_stem`.execute(
    db,
  )
  await sql`create text search configuration meldpunt_name (copy = simple)`.execute(db)
  await sql`alter text search configuration meldpunt_name
    alter mapping for hword, hword_part, word, numword, hword_numpart with unaccent, simple`.execute(db)
  await createSearchText(db)
  await createSearchPlace(db)
  await createSearchWord(db)
  await createSearchDepartments(db)
}

/** Separators that the parser would read as an address, a host or a path become blanks, so that each word counts. */
async function createSearchText(db: Kysely<unknown>): Promise<void> {
  await sql`create function search_text(value text) returns text language sql immutable parallel safe as $$
    select translate(coalesce(value, ''), '@./-_:''’', '        ') $$`.execute(db)
}

/** What everybody on the staff may search by: the reference and the place. */
async function createSearchPlace(db: Kysely<unknown>): Promise<void> {
  await sql`create function search_place(reference text, place text, street text, house_number text, postcode text)
    returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('public.meldpunt_name', reference || ' ' || search_text(place) || ' ' || search_text(street)
      || ' ' || search_text(house_number) || ' ' || search_text(postcode)) $$`.execute(db)
}

/**
 * One typed word as a query: a part of a name or number, or any form of a Dutch word; a stop word asks for nothing. A short
 * number is meant as it stands.
 */
async function createSearchWord(db: Kysely<unknown>): Promise<void> {
  await sql`create function search_word(word text) returns tsquery
    language sql immutable parallel safe as $$
    select case
      when word ~ '^[0-9]{1,4}$' then to_tsquery('public.meldpunt_name', quote_literal(word))
      when to_tsquery('public.meldpunt', quote_literal(word))::text = '' then ''::tsquery
      else to_tsquery('public.meldpunt_name', quote_literal(word) || ':*')
        || to_tsquery('public.meldpunt', quote_literal(word) || ':*')
    end $$`.execute(db)
}

/** Departments as words that nobody can type, so that "own reports only" is part of the same index search. */
async function createSearchDepartments(db: Kysely<unknown>): Promise<void> {
  await sql`create function search_departments(codes text[]) returns tsvector
    language sql immutable parallel safe as $$
    select array_to_tsvector(array(select '@' || code from unnest(codes) as code)) $$`.execute(db)
}
