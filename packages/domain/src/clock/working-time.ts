import { brusselsDayNumber, toDay } from '../kernel/brussels.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Calendar, firstWorkingDay, openingsOf, openingsOn } from './calendar.ts'

/**
 * The working time between two moments, in milliseconds of opening hours; 0 when `to` is not after `from`. Holidays,
 * closing days and nights do not count, and an hour of the wall clock that is skipped or doubled counts as it passed.
 */
export function workingTimeBetween(from: Instant, to: Instant, calendar: Calendar): number {
  if (to <= from) return 0
  const lastDay = brusselsDayNumber(to)
  let total = 0
  for (let day = brusselsDayNumber(from); day <= lastDay; day += 1) {
    for (const opening of openingsOn(day, calendar)) {
      total += Math.max(0, Math.min(opening.to, to) - Math.max(opening.from, from))
    }
  }
  return total
}

/**
 * The first moment at which so much working time has passed since a moment; the moment itself for 0.
 *
 * @param duration milliseconds of working time; below 0 or not finite throws
 */
export function addWorkingTime(from: Instant, duration: number, calendar: Calendar): Instant {
  if (!Number.isFinite(duration) || duration < 0) throw new RangeError(`Not a working time: ${duration}`)
  if (duration === 0) return from
  let left = duration
  let day: Day = toDay(from)
  for (;;) {
    day = firstWorkingDay(day, calendar)
    for (const opening of openingsOf(day, calendar)) {
      const begin = Math.max(opening.from, from)
      const available = Math.max(0, opening.to - begin)
      if (available > 0 && left <= available) return begin + left
      left -= available
    }
    day = addDays(day, 1)
  }
}
