import type { WorkingHours } from '../clock/calendar.ts'
import { isHoliday } from '../clock/holidays.ts'
import {
  addDays,
  type Day,
  type Instant,
  type Interval,
  toDay,
  toInstant,
  type Weekday,
  weekday,
} from '../kernel/index.ts'

/** Hours that differ on one day; without hours it is closed then. */
export type HoursException = {
  readonly day: Day
  readonly hours: readonly WorkingHours[]
  readonly reason: string
}

/** When a counter, a park or a library is open: hours a weekday (`'1'` is Monday), the days that differ, and a remark. */
export type OpeningHours = {
  readonly week: Readonly<Record<Weekday, readonly WorkingHours[]>>
  readonly exceptions: readonly HoursException[]
  /** Closed on the ten legal holidays of Belgium, unless an exception says otherwise. */
  readonly closedOnHolidays: boolean
  readonly note: string
}

/** The hours of one day: its own exception, else none on a legal holiday, else those of the weekday. */
export function hoursOn(
  day: Day,
  { week, exceptions, closedOnHolidays }: OpeningHours,
): readonly WorkingHours[] {
  const own = exceptions.find((exception) => exception.day === day)
  if (own) return own.hours
  return closedOnHolidays && isHoliday(day) ? [] : week[weekday(day)]
}

/** The stretches of one day as moments. */
export const opensOn = (day: Day, hours: OpeningHours): readonly Interval[] =>
  hoursOn(day, hours).map(({ opens, closes }) => ({
    from: toInstant(day, opens),
    to: toInstant(day, closes),
  }))

/** Whether it is open at a moment; the closing time itself is closed. */
export const isOpenAt = (hours: OpeningHours, now: Instant): boolean =>
  opensOn(toDay(now), hours).some(({ from, to }) => from <= now && now < to)

/** What stays closed for two months is closed, not "open again in spring". */
const furthest = 62

/** The first day after this one with hours; null when there is none within two months. */
export function nextOpenDay(day: Day, hours: OpeningHours): Day | null {
  for (let later = 1; later <= furthest; later += 1) {
    const candidate = addDays(day, later)
    if (hoursOn(candidate, hours).length > 0) return candidate
  }
  return null
}
