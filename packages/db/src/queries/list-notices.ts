import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'
import type { StoredNotice } from '../stores/notice.ts'
import { noticeColumns } from './notice-columns.ts'

/** One line of the delivery log: an attempt, the wish of a person to send again, or what a service answered later. */
export type NoticeAttempt = {
  noticeId: string
  at: Instant
  outcome: 'sent' | 'retry' | 'given_up' | 'resend' | 'accepted' | 'refused'
  detail: string | null
}

/** All notices of a report in the order of their events. */
export async function listNotices(db: Kysely<DB>, reportId: string): Promise<readonly StoredNotice[]> {
  const { rows } = await sql<StoredNotice>`select ${noticeColumns} from notice n
    where n.report_id = ${reportId} order by n.event_position, n.recipient_key, n.channel`.execute(db)
  return rows
}

/** One notice; null when there is none. */
export async function findNotice(db: Kysely<DB>, id: string): Promise<StoredNotice | null> {
  const { rows } = await sql<StoredNotice>`select ${noticeColumns} from notice n where n.id = ${id}`.execute(
    db,
  )
  return rows[0] ?? null
}

/** The delivery log of a report, oldest first. */
export async function listNoticeAttempts(
  db: Kysely<DB>,
  reportId: string,
): Promise<readonly NoticeAttempt[]> {
  const { rows } = await sql<NoticeAttempt>`select a.notice_id as "noticeId", a.at, a.outcome, a.detail
    from notice_attempt a join notice n on n.id = a.notice_id where n.report_id = ${reportId} order by a.id`.execute(
    db,
  )
  return rows
}

/** How many notices wait, and how many were given up: for the metrics. */
export async function countNotices(db: Kysely<DB>): Promise<{ waiting: number; failed: number }> {
  const { rows } = await sql<{ waiting: number; failed: number }>`select
    (select count(*) from notice where state in ('waiting', 'claimed'))::int as waiting,
    (select count(*) from notice where state = 'failed')::int as failed`.execute(db)
  return rows[0] ?? { waiting: 0, failed: 0 }
}
