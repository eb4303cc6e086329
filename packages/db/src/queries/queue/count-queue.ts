import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import { type QueueFilter, queueConditions } from './queue-filter.ts'

const cap = 1000

/** How many reports the filter leaves. Counting stops at 1 000 (`capped`: there are more), so that it stays quick. */
export async function countQueue(
  db: Kysely<DB>,
  filter: QueueFilter,
): Promise<{ total: number; capped: boolean }> {
  const { rows } = await sql<{ found: number }>`select count(*)::int as found
    from (select from report where ${queueConditions(filter)} limit ${cap + 1}) found`.execute(db)
  const found = rows[0]?.found ?? 0
  return { total: Math.min(found, cap), capped: found > cap }
}
