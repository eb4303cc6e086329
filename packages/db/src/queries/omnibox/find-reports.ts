import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import { matching, toReportQuery, toWholeWordsQuery } from '../queue/matching.ts'
import { type QueueItem, queueItemColumns } from '../queue/queue-item.ts'
import { toSearchWords } from '../queue/search-words.ts'
import { rareWords } from './rare-words.ts'

/** Who looks: what they may find and by which words. */
export type ReportReader = {
  /** Complaints are for the Ombudsdienst alone. */
  complaintsVisible: boolean
  /** Departments whose reports may be searched by text and names; of others only place and reference. Null: all. */
  personalOf: readonly string[] | null
}

type Search = ReportReader & { text: string; limit: number }

/** Common words have their newest reports among so many; what is rarer than that has few enough for the index. */
const newest = 3000

/**
 * The newest reports with all words of a text, open or not. No ranking: a million reports are answered in steps that are
 * each quick: walking back over the newest, then the index over all for what is rare, with whole words before beginnings.
 */
export async function findReports(db: Kysely<DB>, search: Search): Promise<readonly QueueItem[]> {
  const words = toSearchWords(search.text)
  if (words.length === 0 || search.limit < 1) return []
  const walked = await walk(db, search, words)
  if (walked.length >= search.limit) return walked
  const rare = await rareWords(db, words)
  const looking = { ...search, words, rare }
  const whole = words.length < 2 ? [] : await lookUp(db, looking, toWholeWordsQuery)
  return whole.length >= search.limit ? whole : lookUp(db, looking, toReportQuery)
}

async function walk(db: Kysely<DB>, search: Search, words: readonly string[]): Promise<readonly QueueItem[]> {
  const { rows } = await sql<QueueItem>`select ${queueItemColumns}
    from (select * from report where ${visible(search)} order by received_at desc, id desc limit ${newest}) as report
    where ${matching(toReportQuery(words), search.personalOf)} limit ${search.limit}`.execute(db)
  return rows
}

type Looking = Search & { words: readonly string[]; rare: readonly string[] }
type ToQuery = (words: readonly string[]) => RawBuilder<unknown>

/** The index is asked for the rare words; the common ones are compared on what it finds, which costs less. */
async function lookUp(db: Kysely<DB>, looking: Looking, toQuery: ToQuery): Promise<readonly QueueItem[]> {
  const { personalOf, limit, words, rare } = looking
  const all = rare.length === words.length ? sql`true` : matching(toQuery(words), personalOf)
  const { rows } = await sql<QueueItem>`with found as materialized (
      select id, received_at from report
      where ${matching(toQuery(rare), personalOf)} and coalesce(${all}, false) and ${visible(looking)})
    select ${queueItemColumns} from report where id in (
      select id from found order by received_at desc, id desc limit ${limit})
    order by received_at desc, id desc`.execute(db)
  return rows
}

const visible = ({ complaintsVisible }: ReportReader): RawBuilder<unknown> =>
  complaintsVisible ? sql`true` : sql`not complaint`
