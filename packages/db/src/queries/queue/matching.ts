import { type RawBuilder, sql } from 'kysely'

/** All words of a search as one query; a stop word asks for nothing. */
export const toReportQuery = (words: readonly string[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    words.map((word) => sql`search_word(${word})`),
    sql` && `,
  )})`

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
