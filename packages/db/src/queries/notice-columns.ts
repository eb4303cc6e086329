import { sql } from 'kysely'

/** The columns of `notice n` under the names of `StoredNotice`. */
export const noticeColumns = sql`n.id, n.report_id as "reportId", n.event_position as "eventPosition", n.audience,
  n.recipient_key as "recipientKey", n.channel, n.kind, n.status, n.language, n.address, n.data, n.state, n.attempts,
  n.resends, n.settle_until as "settleUntil", n.next_attempt_at as "nextAttemptAt", n.sent_at as "sentAt",
  n.message_id as "messageId", n.last_error as "lastError", n.created_at as "createdAt",
  n.result, n.result_detail as "resultDetail"`
