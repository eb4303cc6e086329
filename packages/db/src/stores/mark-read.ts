import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'

type Reading = { personId: string; noticeIds: readonly string[] | null; now: Instant }

/** Marks as read what is named, or everything (null); of others' notices nothing. Gives how many were unread. */
export async function markRead(db: Kysely<DB>, { personId, noticeIds, now }: Reading): Promise<number> {
  const named = noticeIds === null ? sql`true` : sql`id = any(${[...noticeIds]}::uuid[])`
  const { numAffectedRows = 0n } = await sql`update notice set read_at = ${at(now)}
    where channel = 'inbox' and state = 'sent' and address = ${personId} and read_at is null and ${named}`.execute(
    db,
  )
  return Number(numAffectedRows)
}
