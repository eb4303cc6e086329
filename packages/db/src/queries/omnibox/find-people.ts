import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import { toSearchWords } from '../queue/search-words.ts'

/** Somebody with an account, as a search shows them. */
export type FoundPerson = {
  id: string
  name: string
  phone: string | null
  email: string | null
  near: boolean
}

type Search = { text: string; limit: number }

/** Of the many whom a short beginning fits, so many are looked at. */
const most = 300
const shortestNear = 4

/**
 * People by the beginnings of the words of their name, by telephone number or mail address; whole words go before
 * beginnings. Where nobody fits, a name may be mistyped (`near`): then names that look like it.
 */
export async function findPeople(db: Kysely<DB>, { text, limit }: Search): Promise<readonly FoundPerson[]> {
  const words = toSearchWords(text)
  if (words.length === 0 || limit < 1) return []
  const found = await select(db, { fits: beginning(words), by: wholeWords(words), near: false, limit })
  // A number is of a house or a telephone, and no name has one.
  const letters = words.some((word) => /\d/.test(word))
    ? []
    : words.filter((word) => word.length >= shortestNear)
  if (found.length > 0 || letters.length === 0) return found
  return select(db, { fits: looksLike(letters), by: likeness(letters), near: true, limit })
}

type Selection = { fits: RawBuilder<unknown>; by: RawBuilder<unknown>; near: boolean; limit: number }

async function select(db: Kysely<DB>, { fits, by, near, limit }: Selection): Promise<readonly FoundPerson[]> {
  const { rows } =
    await sql<FoundPerson>`select id, trim(concat_ws(' ', given_name, family_name)) as name, phone, email,
      ${near}::boolean as near
    from (select * from person where erased_at is null and ${fits} limit ${most}) as found
    order by ${by} desc, name_fold, id limit ${limit}`.execute(db)
  return rows
}

const ofName = (word: string, ending: string): RawBuilder<unknown> =>
  sql`to_tsquery('public.meldpunt_name', quote_literal(${word}::text) || ${ending})`

const beginning = (words: readonly string[]): RawBuilder<unknown> =>
  sql`search @@ (${sql.join(
    words.map((word) => ofName(word, ':*')),
    sql` && `,
  )})`

const wholeWords = (words: readonly string[]): RawBuilder<unknown> =>
  sql`ts_rank(search, ${sql.join(
    words.map((word) => ofName(word, '')),
    sql` || `,
  )})`

const looksLike = (words: readonly string[]): RawBuilder<unknown> =>
  sql.join(
    words.map((word) => sql`name_fold %>> fold_name(${word})`),
    sql` and `,
  )

const likeness = (words: readonly string[]): RawBuilder<unknown> =>
  sql.join(
    words.map((word) => sql`strict_word_similarity(fold_name(${word}), name_fold)`),
    sql` + `,
  )
