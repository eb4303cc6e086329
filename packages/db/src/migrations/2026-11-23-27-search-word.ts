import { type Kysely, sql } from 'kysely'

/**
 * The beginning of a stem finds all that the beginning of the whole word finds, since the stem is shorter: `'zak':*` for
 * "zakken". Asking for both made the index walk over the same words twice.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create or replace function search_word(word text) returns tsquery
    language sql immutable parallel safe as $$
    select case
      when word ~ '^[0-9]{1,4}$' then to_tsquery('public.meldpunt_name', quote_literal(word))
      when stemmed::text = '' then ''::tsquery
      when numnode(stemmed) = 1 and starts_with(whole::text, rtrim(stemmed::text, ''':*')) then stemmed
      else whole || stemmed
    end
    from (select to_tsquery('public.meldpunt_name', quote_literal(word) || ':*') as whole,
      to_tsquery('public.meldpunt', quote_literal(word) || ':*') as stemmed) as asked $$`.execute(db)
}
