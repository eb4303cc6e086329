import type { DueState, Instant, Status } from '@meldpunt/domain'
import { type RawBuilder, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import { matching, toReportQuery } from './matching.ts'
import { toSearchWords } from './search-words.ts'

/** How the clock of a report stands; `stopped` while somebody outside has to act, `none` where nothing is promised. */
export type DueFilter = DueState | 'stopped' | 'none'

/** What a queue shows; null everywhere means no such filter. */
export type QueueFilter = {
  departments: readonly string[] | null
  /** As shown: a split report by its parts. */
  statuses: readonly Status[] | null
  categories: readonly string[] | null
  postcodes: readonly string[] | null
  due: readonly DueFilter[] | null
  flagged: boolean | null
  assignee: string | null
  /** Words that must all be there: reference, street, number, part of a name, words of the description. */
  q: string | null
  /** False: only what a person still has to look at, which is quick at any size of the city. */
  closedToo: boolean
  /** Complaints are for the Ombudsdienst alone. */
  complaintsVisible: boolean
  /** Departments whose reports may be searched by text and names; of others only place and reference. Null: all. */
  personalOf: readonly string[] | null
  /** Moment by which the clocks are read, epoch ms. */
  now: Instant
}

export type Dimension = 'statuses' | 'categories' | 'postcodes' | 'departments' | 'due'

const columns = {
  statuses: 'shown_status',
  categories: 'category',
  postcodes: 'postcode',
  departments: 'department',
} as const

/** Who may look, which text, open or not: what holds for lists and for every count beside them. */
export function scopeConditions(filter: QueueFilter): RawBuilder<unknown>[] {
  const { flagged, assignee, q } = filter
  return [
    ...(filter.closedToo ? [] : [sql`active`]),
    ...(filter.complaintsVisible ? [] : [sql`not complaint`]),
    ...(flagged === null ? [] : [sql`flagged = ${flagged}`]),
    ...(assignee === null ? [] : [sql`assignee_member = ${assignee}`]),
    ...(q === null ? [] : searchConditions(toSearchWords(q), filter.personalOf)),
  ]
}

/** The chosen values of one dimension. */
export function dimensionConditions(filter: QueueFilter, dimension: Dimension): RawBuilder<unknown>[] {
  const chosen = filter[dimension]
  if (chosen === null) return []
  const value = dimension === 'due' ? dueOf(filter.now) : sql.ref(columns[dimension])
  return [sql`${value} = any(${[...chosen]}::text[])`]
}

export const dimensions: readonly Dimension[] = ['statuses', 'categories', 'postcodes', 'departments', 'due']

/** All conditions at once. */
export const queueConditions = (filter: QueueFilter): RawBuilder<unknown> =>
  allOf([
    ...scopeConditions(filter),
    ...dimensions.flatMap((dimension) => dimensionConditions(filter, dimension)),
  ])

export const allOf = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `)

/** The dimension of a row as text. */
export const codeOf = (dimension: Dimension, now: Instant): RawBuilder<unknown> =>
  dimension === 'due' ? dueOf(now) : sql.ref(columns[dimension])

function dueOf(now: Instant): RawBuilder<unknown> {
  return sql`case when due_paused then 'stopped' when due_at is null then 'none' when due_at < ${at(now)} then 'late'
    when risk_at <= ${at(now)} then 'at_risk' else 'on_time' end`
}

/** Own reports are found by any of their words, those of others by reference and place alone. */
function searchConditions(
  words: readonly string[],
  personalOf: readonly string[] | null,
): RawBuilder<unknown>[] {
  if (words.length === 0) return []
  return [matching(toReportQuery(words), personalOf)]
}
