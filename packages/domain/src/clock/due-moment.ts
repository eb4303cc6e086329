import { toDay } from '../kernel/brussels.ts'
import { addDays } from '../kernel/day.ts'
import { hour, type Instant } from '../kernel/instant.ts'
import { addWorkingDays, type Calendar, firstWorkingDay, openingsOf } from './calendar.ts'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'

/** A promise: so many whole working days, or so many working hours (which may have a fraction). */
export type WorkingTime = { readonly workingDays: number } | { readonly workingHours: number }

/** A stretch in which a clock stands still, because somebody else has to act; `to` is null while it lasts. */
export type Pause = { readonly from: Instant; readonly to: Instant | null }

function closingOf(day: string, calendar: Calendar): Instant {
  return Math.max(...openingsOf(day, calendar).map((opening) => opening.to))
}

function firstClosing(start: Instant, calendar: Calendar): Instant {
  const today = firstWorkingDay(toDay(start), calendar)
  const closing = closingOf(today, calendar)
  return closing >= start ? closing : closingOf(firstWorkingDay(addDays(today, 1), calendar), calendar)
}

/**
 * The moment by which a promise made at `start` has to be kept. Working days end at closing time and the day of the start
 * does not count (0 days is "today": the first closing time); working hours count opening hours only.
 *
 * @param promise a negative or broken number of days, or negative hours, throws
 * @example dueMoment(mondayAtTen, { workingDays: 1 }, officeCalendar([])) // Tuesday 17:00
 */
export function dueMoment(start: Instant, promise: WorkingTime, calendar: Calendar): Instant {
  if ('workingHours' in promise)
    return addWorkingTime(start, Math.round(promise.workingHours * hour), calendar)
  const days = promise.workingDays
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of working days: ${days}`)
  return days === 0
    ? firstClosing(start, calendar)
    : closingOf(addWorkingDays(toDay(start), days, calendar), calendar)
}

/**
 * The due moment after a pause (`awaiting_reply`, `referred`): as much working time later as the pause took. A pause that
 * began after the due moment changes nothing: what was late stays late.
 */
export function dueAfterPause(
  due: Instant,
  pause: { from: Instant; to: Instant },
  calendar: Calendar,
): Instant {
  if (pause.from >= due) return due
  return addWorkingTime(due, workingTimeBetween(pause.from, pause.to, calendar), calendar)
}
