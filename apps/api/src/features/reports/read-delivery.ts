import { type DB, listNoticeAttempts, listNotices, type NoticeAttempt, type StoredNotice } from '@meldpunt/db'
import type { Kysely } from 'kysely'

export type Delivery = { notices: readonly StoredNotice[]; attempts: readonly NoticeAttempt[] }

/** Every notice of a report and every attempt to send it. */
export async function readDelivery(db: Kysely<DB>, reportId: string): Promise<Delivery> {
  const [notices, attempts] = await Promise.all([listNotices(db, reportId), listNoticeAttempts(db, reportId)])
  return { notices, attempts }
}
