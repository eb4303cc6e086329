import { type Day, dayNumberOf, fromDayNumber, toDayNumber } from './day.ts'
import { dayLength, hour, type Instant, minute } from './instant.ts'

/** A time on the wall clock, `HH:MM` from `00:00` to `24:00`; `24:00` is the end of the day. */
export type TimeOfDay = string

const pattern = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/

/** Whether the text is a time on the wall clock, written `HH:MM`. */
export const isTimeOfDay = (text: string): text is TimeOfDay => pattern.test(text)

/** Minutes since midnight on the wall clock, 0 to 1440. What is no time throws. */
export function toMinutes(time: TimeOfDay): number {
  if (!isTimeOfDay(time)) throw new RangeError(`Not a time of day: ${time}`)
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** The last Sunday of a month of 31 days; 1970-01-01 was a Thursday. */
function lastSunday(year: number, month: 3 | 10): number {
  const lastDay = dayNumberOf(year, month, 31)
  return lastDay - ((((lastDay + 4) % 7) + 7) % 7)
}

/**
 * How far the wall clock in Brussels is ahead of UTC, in milliseconds: two hours between 01:00 UTC on the last Sundays of
 * March and October, else one (Directive 2000/84/EC). The rule holds from 1996; it is applied to earlier years too.
 */
export function brusselsOffset(instant: Instant): number {
  // Around New Year the estimate may be one year off, which does no harm: it is winter time in either year.
  const year = 1970 + Math.floor(instant / dayLength / 365.2425)
  const begins = lastSunday(year, 3) * dayLength + hour
  const ends = lastSunday(year, 10) * dayLength + hour
  return instant >= begins && instant < ends ? 2 * hour : hour
}

/** The day in Brussels at a moment, as days since 1970-01-01. */
export const brusselsDayNumber = (instant: Instant): number =>
  Math.floor((instant + brusselsOffset(instant)) / dayLength)

/** The day on the calendar in Brussels at a moment. */
export const toDay = (instant: Instant): Day => fromDayNumber(brusselsDayNumber(instant))

/** The wall clock in Brussels at a moment, `HH:MM`, seconds left off. */
export function toTimeOfDay(instant: Instant): TimeOfDay {
  const local = instant + brusselsOffset(instant)
  const minutes = Math.floor((local - Math.floor(local / dayLength) * dayLength) / minute)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/**
 * The moment at which the wall clock in Brussels shows a time on a day. A time that comes twice (the night of October) is
 * the first of both; a time that is skipped (the night of March) is as long after midnight as it would have been.
 *
 * @example toInstant('2026-11-23', '09:00') // 2026-11-23T08:00:00Z
 */
export function toInstant(day: Day, time: TimeOfDay): Instant {
  const wall = toDayNumber(day) * dayLength + toMinutes(time) * minute
  const summer = wall - 2 * hour
  return brusselsOffset(summer) === 2 * hour ? summer : wall - hour
}
