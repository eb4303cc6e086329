import { type ColumnType, type RawBuilder, sql } from 'kysely'

/** A `timestamptz`: read as epoch milliseconds, written and compared through `at`. */
export type InstantColumn = ColumnType<number, Date, Date>
/** A `date`: a string `YYYY-MM-DD` both ways, since a day has no time zone. */
export type DayColumn = ColumnType<string, string, string>
/** A `jsonb`, written as text through `json`. */
export type JsonColumn = ColumnType<unknown, string, string>

/** An instant (epoch ms) as SQL. */
export const at = (instant: number): RawBuilder<number> =>
  sql<number>`${new Date(instant).toISOString()}::timestamptz`

/** An instant for a column that may be empty. */
export const atOrNull = (instant: number | null): RawBuilder<number> | null =>
  instant === null ? null : at(instant)
