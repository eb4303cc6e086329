import { type RawBuilder, sql } from 'kysely'
import type { Change } from './append-events.ts'
import type { NewNotice } from './new-notice.ts'

const toNoticeRow = (notice: NewNotice) => ({
  id: notice.id,
  event_position: notice.eventPosition,
  audience: notice.audience,
  recipient_key: notice.recipientKey,
  channel: notice.channel,
  kind: notice.kind,
  status: notice.status,
  language: notice.language,
  address: notice.address,
  data: notice.data,
  settle_until: notice.settleUntil === null ? null : new Date(notice.settleUntil).toISOString(),
  tells: notice.tells,
})

/** What the same recipient on the same channel has of this report already. */
const sameLine = sql`o.report_id = changed.id and o.recipient_key = n.recipient_key and o.channel = n.channel`

/**
 * The notices into the outbox. A settling one cancels the waiting ones of its kind, and is itself skipped when the last
 * one that went out (or is on its way) said the same.
 */
export function insertingNotices({ notices, events }: Change): RawBuilder<unknown> {
  const recordedAt = Math.max(...events.map((event) => event.recordedAt))
  const created = sql`${new Date(recordedAt).toISOString()}::timestamptz`
  return sql`incoming as (select * from jsonb_to_recordset(${JSON.stringify(notices.map(toNoticeRow))}::jsonb)
      as n(id uuid, event_position int, audience text, recipient_key text, channel text, kind text, status text,
        language text, address text, data jsonb, settle_until timestamptz, tells text)),
    replaced as (update notice o set state = 'cancelled' from incoming n, changed
      where ${sameLine} and n.settle_until is not null and o.kind = n.kind and o.state = 'waiting' and o.attempts = 0),
    told as (insert into notice (report_id, id, event_position, audience, recipient_key, channel, kind, status,
        language, address, data, settle_until, tells, next_attempt_at, created_at, state, sent_at)
      select changed.id, n.*, coalesce(n.settle_until, ${created}), ${created}, ${firstState},
        case when ${isThere} then ${created} end from incoming n, changed)`
}

/** The inbox is read from the outbox itself, so that what does not settle is there at once. */
const isThere = sql`n.channel = 'inbox' and n.settle_until is null`

const firstState = sql`case
  when n.channel = 'none' then 'skipped'
  when ${isThere} then 'sent'
  when n.settle_until is not null and n.tells = (select o.tells from notice o
    where ${sameLine} and (o.state in ('sent', 'claimed') or o.state = 'waiting' and (o.kind <> n.kind or o.attempts > 0))
    order by o.event_position desc limit 1) then 'skipped'
  else 'waiting' end`
