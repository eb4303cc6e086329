import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

/** Of a hundred reports. The same pages at every question, so that they are at hand. */
const samplePercent = 0.03
/** A word in more than this part of the reports is quicker compared than looked up. */
const common = 0.15
/** In a small city every word is looked up quickly, and a few reports say nothing. */
const smallestSample = 50

/** The words of a search that are not in every so many reports, judged by a sample; all where none is rare. */
export async function rareWords(db: Kysely<DB>, words: readonly string[]): Promise<readonly string[]> {
  if (words.length < 2) return words
  const { rows } = await sql<{ word: string }>`with sampled as materialized (
      select search from report tablesample system (${sql.lit(samplePercent)}) repeatable (1)),
    asked as materialized (select word, search_word(word) as query from unnest(${[...words]}::text[]) as word),
    size as materialized (select count(*) as size from sampled)
    select word from asked, size
    where size < ${smallestSample} or (select count(*) from sampled where search @@ query) <= size * ${common}::float8`.execute(
    db,
  )
  return rows.length === 0 ? words : rows.map(({ word }) => word)
}
