import { type ReportEvent, upcast } from '@meldpunt/domain'
import type { Kysely, Selectable } from 'kysely'
import type { DB, ReportEvent as ReportEventTable } from '../schema.gen.ts'

/**
 * The events of a report in order, in the shape of today.
 *
 * @param afterPosition only those later than this version, which is what somebody who read that version missed
 */
export async function listEvents(
  db: Kysely<DB>,
  reportId: string,
  afterPosition = 0,
): Promise<readonly ReportEvent[]> {
  const rows = await db
    .selectFrom('report_event')
    .selectAll()
    .where('report_id', '=', reportId)
    .where('position', '>', afterPosition)
    .orderBy('position')
    .execute()
  return rows.map(toEvent)
}

export const toEvent = (row: Selectable<ReportEventTable>): ReportEvent =>
  upcast({
    type: row.type,
    version: row.event_version,
    id: row.id,
    actor: { kind: row.actor_kind, id: row.actor_id },
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    facts: row.facts,
    personal: row.personal,
  })
