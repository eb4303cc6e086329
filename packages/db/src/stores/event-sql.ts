import type { Report, ReportEvent } from '@meldpunt/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Change } from './append-events.ts'

const toText = (instant: number): string => new Date(instant).toISOString()

const toEventRow = (event: ReportEvent, position: number) => ({
  position,
  id: event.id,
  type: event.type,
  event_version: event.version,
  actor_kind: event.actor.kind,
  actor_id: event.actor.id,
  occurred_at: toText(event.occurredAt),
  recorded_at: toText(event.recordedAt),
  facts: event.facts,
  personal: event.personal,
})

/** The events at the positions after those that the report had. */
export function insertingEvents({ before, events }: Change): RawBuilder<unknown> {
  const first = before.status === 'none' ? 1 : before.version + 1
  const rows = JSON.stringify(events.map((event, index) => toEventRow(event, first + index)))
  return sql`insert into report_event
    (report_id, position, id, type, event_version, actor_kind, actor_id, occurred_at, recorded_at, facts, personal)
    select changed.id, e.* from changed, jsonb_to_recordset(${rows}::jsonb) as e(position int, id uuid, type text,
      event_version int, actor_kind text, actor_id text, occurred_at timestamptz, recorded_at timestamptz,
      facts jsonb, personal jsonb)`
}

/** Opens the referrals that the events open, and closes the one that the report has left. */
export function changingReferrals({ before, after, events }: Change): RawBuilder<unknown> {
  const opened = events.flatMap((event) => {
    if (event.type !== 'referred') return []
    const { partner, referral } = event.facts
    return [{ number: referral, partner, opened_at: toText(event.occurredAt) }]
  })
  const left = before.status === 'none' ? null : currentReferral(before)
  const closed = left === currentReferral(after) ? null : left
  return sql`opened as (insert into referral (report_id, number, partner, opened_at)
      select changed.id, r.* from changed,
      jsonb_to_recordset(${JSON.stringify(opened)}::jsonb) as r(number int, partner text, opened_at timestamptz)),
    closed as (update referral set closed_at = ${toText(after.statusSince)}::timestamptz
      where report_id = ${after.id}::uuid and number = ${closed}::int and exists (select from changed))`
}

/** Number of the referral that is open now, also while its partner waits for a reply. */
function currentReferral(report: Report): number | null {
  const stage = report.status === 'awaiting_reply' ? report.before : report
  return stage.status === 'referred' ? stage.referral : null
}
