import { type Calendar, currentDue, type DueState, dueState, runningClock } from '../clock/index.ts'
import { type Day, type Instant, toDay } from '../kernel/index.ts'
import type { Language, PlannedDays, Report, Status } from '../report/index.ts'
import { dueDay, type Names } from '../words/index.ts'

/** Who reads, when, and what the city's calendar says. */
export type Reading = {
  /** Epoch ms. */
  now: Instant
  calendar: Calendar
  language: Language
  names: Names
  /** Until when a closed report may be said not to be solved, epoch ms; null or left out: no term known. */
  reopenUntil?: Instant | null
}

/** The day by which the report is promised to be solved, and how that stands; `stopped` while somebody outside must act. */
export type Due = { day: Day; state: DueState | 'stopped' }

/** The promise as it stands now: later by the pauses, as working time counts. Null where nothing is promised. */
export function dueOf(report: Report, { now, calendar }: Pick<Reading, 'now' | 'calendar'>): Due | null {
  const clock = report.promise && runningClock(report)
  if (clock === null) return null
  const stopped = report.pauses.some(({ to }) => to === null)
  return {
    day: dueDay(currentDue(clock, calendar)),
    state: stopped ? 'stopped' : dueState(clock, now, calendar),
  }
}

/** What a sentence about a report depends on, before its status. */
export type Situation = 'erased' | 'merged' | 'split' | 'flagged' | 'withdrawn' | Status

/** Erased, merged and split go before flagged, flagged before the status. */
export function situationOf(report: Report): Situation {
  if (report.erased) return 'erased'
  if (report.frozen) return report.frozen.kind
  if ('flagged' in report && report.flagged) return 'flagged'
  if (report.status === 'declined' && report.reason === 'withdrawn') return 'withdrawn'
  return report.status
}

/** The plan of a planned report; null when there is none, or while it waits or works. */
export const planOf = (report: Report): PlannedDays | null =>
  report.status === 'planned' ? report.plan : null

/** Whether the last planned day is behind us. */
export const isPlanPassed = (plan: PlannedDays, now: Instant): boolean => plan.last < toDay(now)

/** Whether the desk should have read it by now; then no day is named any more. */
export const isReadLate = (report: Report, { now }: Pick<Reading, 'now'>): boolean =>
  report.responseDue !== null && report.responseDue < now
