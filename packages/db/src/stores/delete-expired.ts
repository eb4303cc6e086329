import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'

/** Removes sessions and counts of rate limits that are over; gives how many rows went. */
export async function deleteExpired(db: Kysely<DB>, now: Instant): Promise<number> {
  const sessions = await sql`delete from session where expire < ${at(now)}`.execute(db)
  const limits = await sql`delete from rate_limit where expire < ${now}`.execute(db)
  return Number(sessions.numAffectedRows ?? 0n) + Number(limits.numAffectedRows ?? 0n)
}
