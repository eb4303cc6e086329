import type { ReportEvent } from '@meldpunt/domain'
import type { Kysely } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import { toEvent } from '../list-events.ts'

/** The events of several reports in one go, each in order; a report without any is left out. */
export async function listEventsOfReports(
  db: Kysely<DB>,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ReportEvent[]>> {
  if (reportIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('report_event')
    .selectAll()
    .where('report_id', 'in', reportIds)
    .orderBy('report_id')
    .orderBy('position')
    .execute()
  const events = new Map<string, ReportEvent[]>()
  for (const row of rows) {
    const of = events.get(row.report_id)
    if (of === undefined) events.set(row.report_id, [toEvent(row)])
    else of.push(toEvent(row))
  }
  return events
}
