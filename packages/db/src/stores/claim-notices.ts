import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import { noticeColumns } from '../queries/notice-columns.ts'
import type { DB } from '../schema.gen.ts'
import type { StoredNotice } from './notice.ts'

type Claim = {
  now: Instant
  limit: number
  leaseMs: number
  /** Channels that are taken; all but `except` where it is left out. */
  only?: readonly string[]
  except?: readonly string[]
}

/**
 * Takes notices that are due for this worker alone until the lease ends; what another takes at the same moment is skipped.
 * Per report, recipient and channel only the oldest unsent one can be had, so that they arrive in order. A notice whose
 * worker died can be taken again when its lease has ended.
 */
export async function claimNotices(
  db: Kysely<DB>,
  { now, limit, leaseMs, only, except = [] }: Claim,
): Promise<readonly StoredNotice[]> {
  const { rows } = await sql<StoredNotice>`with due as (
      select id from notice d where state in ('waiting', 'claimed') and next_attempt_at <= ${at(now)}
      and ${only ? sql`channel = any(${[...only]}::text[])` : sql`channel <> all(${[...except]}::text[])`}
      and not exists (select from notice earlier where earlier.report_id = d.report_id
        and earlier.recipient_key = d.recipient_key and earlier.channel = d.channel
        and earlier.event_position < d.event_position and earlier.state in ('waiting', 'claimed'))
      order by next_attempt_at limit ${limit} for update skip locked)
    update notice n set state = 'claimed', attempts = attempts + 1, next_attempt_at = ${at(now + leaseMs)}
    from due where n.id = due.id returning ${noticeColumns}`.execute(db)
  return rows.toSorted(
    (one, other) => one.createdAt - other.createdAt || one.eventPosition - other.eventPosition,
  )
}
