import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import { type QueueFilter, queueConditions } from './queue-filter.ts'

const cap = 1000

/** How many reports a filter leaves. Counting stops at 1 000 (`capped`: there are more), so that it stays quick. */
export type QueueCount = { total: number; capped: boolean }

/** As a statement of its own, or as a value within another. */
export const countingQueue = (filter: QueueFilter): RawBuilder<{ found: number }> =>
  sql`select count(*)::int as found from (select from report where ${queueConditions(filter)} limit ${cap + 1}) found`

export const toQueueCount = (found: number): QueueCount => ({
  total: Math.min(found, cap),
  capped: found > cap,
})

export async function countQueue(db: Kysely<DB>, filter: QueueFilter): Promise<QueueCount> {
  const { rows } = await countingQueue(filter).execute(db)
  return toQueueCount(rows[0]?.found ?? 0)
}
