import {
  addDays,
  type Instant,
  type TimeOfDay,
  toDay,
  toInstant,
  toMinutes,
  toTimeOfDay,
} from '../kernel/index.ts'

/** The hours in which no telephone of ours shall ring, on the wall clock in Brussels; they may cross midnight. */
export type QuietHours = { from: TimeOfDay; until: TimeOfDay }

/** From nine in the evening to eight in the morning, unless the city says otherwise. */
export const usualQuietHours: QuietHours = { from: '21:00', until: '08:00' }

/** The first moment from `now` on at which somebody may be disturbed: `now` itself, or the end of the quiet hours. */
export function afterQuietHours(now: Instant, { from, until }: QuietHours): Instant {
  const [at, begins, ends] = [toMinutes(toTimeOfDay(now)), toMinutes(from), toMinutes(until)]
  const crosses = begins > ends
  const isQuiet = crosses ? at >= begins || at < ends : at >= begins && at < ends
  if (!isQuiet) return now
  const today = toDay(now)
  return toInstant(crosses && at >= begins ? addDays(today, 1) : today, until)
}
