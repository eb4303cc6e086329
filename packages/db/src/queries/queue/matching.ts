import { type RawBuilder, sql } from 'kysely'

/** All words of a search as one query; a stop word asks for nothing. */
export const toReportQuery = (words: readonly string[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    words.map((word) => sql`search_word(${word})`),
    sql` && `,
  )})`

/** The same with every word but the last whole, which the index finds without walking over all that begins with it. */
export const toWholeWordsQuery = (words: readonly string[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    [...words.slice(0, -1).map(wholeWord), ...words.slice(-1).map((word) => sql`search_word(${word})`)],
    sql` && `,
  )})`

const wholeWord = (word: string): RawBuilder<unknown> =>
  sql`(case when search_word(${word})::text = '' then ''::tsquery
    else to_tsquery('public.meldpunt_name', quote_literal(${word}::text))
      || to_tsquery('public.meldpunt', quote_literal(${word}::text)) end)`

/** Own reports are found by any of their words, those of others by reference and place alone. Null: all are own. */
export function matching(
  query: RawBuilder<unknown>,
  personalOf: readonly string[] | null,
): RawBuilder<unknown> {
  if (personalOf === null) return sql`search @@ ${query}`
  // An empty query asks for nothing, so that "own" without departments would let everything through.
  if (personalOf.length === 0) return sql`search_public @@ ${query}`
  const own = personalOf.map((code) => `'@${code.replaceAll("'", "''")}'`).join(' | ')
  return sql`(search_public @@ ${query} or search @@ (${query} && ${own}::tsquery))`
}
