import type { Report } from '../report/state.ts'
import type { Clock } from './due-state.ts'

/**
 * The clock of a report that runs or stands still: to the solution once that is promised, before that to the first human
 * action. Null where neither is due, and for a closed report the one it was closed with.
 */
export function runningClock(report: Report): Clock | null {
  const response = report.firstActionAt === null ? report.responseDue : null
  const dueAt = report.promise?.due ?? response
  return dueAt === null ? null : { startedAt: report.clockStartedAt, dueAt, pauses: report.pauses }
}
