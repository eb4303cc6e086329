import type { Instant } from '../kernel/instant.ts'
import type { Calendar } from './calendar.ts'
import { dueAfterPause, type Pause } from './due-moment.ts'
import { workingTimeBetween } from './working-time.ts'

export const dueStates = ['on_time', 'at_risk', 'late'] as const
export type DueState = (typeof dueStates)[number]

/** One clock of a report: to the first human action, or to the solution. */
export type Clock = {
  readonly startedAt: Instant
  /** The due moment as promised at the start and stored in the event; pauses move it when it is read. */
  readonly dueAt: Instant
  /** In order; the last may still last. What lies before the start is ignored. */
  readonly pauses: readonly Pause[]
}

const riskShare = 0.25

/**
 * The due moment as it stands: what was promised, later by the working time of every pause that has ended. A pause that
 * still lasts has not moved it yet.
 */
export function currentDue({ startedAt, dueAt, pauses }: Clock, calendar: Calendar): Instant {
  return pauses.reduce((due, { from, to }) => {
    return to === null ? due : dueAfterPause(due, { from: Math.max(from, startedAt), to }, calendar)
  }, dueAt)
}

/**
 * How a clock stands: `late` after the due moment, `at_risk` when at most a quarter of the promised working time is left,
 * else `on_time`. While a pause lasts the answer stays what it was when the pause began.
 *
 * @param now the moment asked about; for a closed report, the moment it was closed
 */
export function dueState(clock: Clock, now: Instant, calendar: Calendar): DueState {
  const lasting = clock.pauses.find((pause) => pause.to === null)
  const moment = lasting === undefined ? now : Math.min(lasting.from, now)
  const due = currentDue(clock, calendar)
  if (moment > due) return 'late'
  const promised = workingTimeBetween(clock.startedAt, clock.dueAt, calendar)
  return workingTimeBetween(moment, due, calendar) <= promised * riskShare ? 'at_risk' : 'on_time'
}
