import { type Kysely, sql } from 'kysely'

/** `pg_restore` works without a search path: a computed column whose function names its neighbour without schema fails then. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create or replace function
    search_place(reference text, place text, street text, house_number text, postcode text)
    returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('public.meldpunt_name', reference || ' ' || public.search_text(place) || ' '
      || public.search_text(street) || ' ' || public.search_text(house_number) || ' ' || public.search_text(postcode)) $$`.execute(
    db,
  )
}
