import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

const sample = 400
/** A word in more than this part of the reports is quicker compared than looked up. */
const common = 0.15

/** The words of a search that are not in every so many reports, judged by the newest; all where none is rare. */
export async function rareWords(db: Kysely<DB>, words: readonly string[]): Promise<readonly string[]> {
  if (words.length < 2) return words
  const { rows } = await sql<{ word: string }>`with newest as materialized (
      select search from report order by received_at desc, id desc limit ${sample})
    select word from unnest(${[...words]}::text[]) as word
    where (select count(*) from newest where search @@ search_word(word)) <= ${sample * common}`.execute(db)
  return rows.length === 0 ? words : rows.map(({ word }) => word)
}
