import type { Instant } from '../kernel/instant.ts'
import type { Calendar } from './calendar.ts'
import type { Pause } from './due-moment.ts'
import { workingTimeBetween } from './working-time.ts'

export const dueStates = ['on_time', 'at_risk', 'late'] as const
export type DueState = (typeof dueStates)[number]

/** One clock of a report: to the first human action, or to the solution. */
export type Clock = {
  readonly startedAt: Instant
  /** The due moment as stored in the event: already moved by every pause that has ended. */
  readonly dueAt: Instant
  /** Every pause since the start, in order; the last may still last. */
  readonly pauses: readonly Pause[]
}

const riskShare = 0.25

function promisedTime({ startedAt, dueAt, pauses }: Clock, calendar: Calendar): number {
  const paused = pauses.reduce((sum, { from, to }) => {
    return to === null || from >= dueAt ? sum : sum + workingTimeBetween(from, to, calendar)
  }, 0)
  return workingTimeBetween(startedAt, dueAt, calendar) - paused
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
  if (moment > clock.dueAt) return 'late'
  const left = workingTimeBetween(moment, clock.dueAt, calendar)
  return left <= promisedTime(clock, calendar) * riskShare ? 'at_risk' : 'on_time'
}
