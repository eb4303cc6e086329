import { sql } from 'kysely'

/** The columns of `incoming_mail m` under the names of `IncomingMail`. */
export const mailColumns = sql`m.id, m.hash, m.content_hash as "contentHash", m.message_id as "messageId",
  m.received_at as "receivedAt", m.from_address as "fromAddress", m.from_name as "fromName", m.subject, m.size, m.text,
  m.kind, m.state, m.why, m.report_id as "reportId", m.attachments, m.raw_key as "rawKey",
  m.settled_as as "settledAs", m.handled_by as "handledBy", m.handled_at as "handledAt"`
