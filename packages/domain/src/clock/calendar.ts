import { type TimeOfDay, toInstant } from '../kernel/brussels.ts'
import { addDays, type Day, fromDayNumber, toDayNumber, type Weekday, weekday } from '../kernel/day.ts'
import type { Instant, Interval } from '../kernel/instant.ts'
import { type HolidayCode, isHoliday, legalHolidays } from './holidays.ts'

/** One stretch of a working day on the wall clock in Brussels: `opens` belongs to it, `closes` does not. */
export type WorkingHours = { readonly opens: TimeOfDay; readonly closes: TimeOfDay }

/**
 * When people work: hours per ISO weekday (`'1'` is Monday) and the days on which the city closes beyond the legal
 * holidays, which are computed for every year. Plain JSON; `parseCalendar` reads it.
 */
export type Calendar = {
  readonly week: Readonly<Record<Weekday, readonly WorkingHours[]>>
  readonly closingDays: readonly Day[]
}

const officeDay: readonly WorkingHours[] = [{ opens: '09:00', closes: '17:00' }]

/** Monday to Friday, 09:00 to 17:00 in Brussels. */
export const officeWeek: Calendar['week'] = {
  1: officeDay,
  2: officeDay,
  3: officeDay,
  4: officeDay,
  5: officeDay,
  6: [],
  7: [],
}

/** The default calendar: Monday to Friday from 09:00 to 17:00, closed on legal holidays and on the given days. */
export const officeCalendar = (closingDays: readonly Day[]): Calendar => ({ week: officeWeek, closingDays })

/** A day without service, and why. */
export type ClosedDay =
  | { readonly day: Day; readonly reason: 'holiday'; readonly holiday: HolidayCode }
  | { readonly day: Day; readonly reason: 'closing_day' }

/**
 * The days of a year on which nothing counts: the ten legal holidays of Belgium and the city's own closing days, in order,
 * each day once; a legal holiday goes before a closing day.
 *
 * @param closingDays the city's closing days of any year; those of other years are left out
 */
export function belgianCalendar(year: number, closingDays: readonly Day[]): readonly ClosedDay[] {
  const own = closingDays.filter((day) => Number(day.slice(0, 4)) === year)
  const closed: readonly ClosedDay[] = [
    ...legalHolidays(year).map(({ day, code }) => ({ day, reason: 'holiday', holiday: code }) as const),
    ...own.map((day) => ({ day, reason: 'closing_day' }) as const),
  ]
  return closed
    .filter(({ day }, index) => closed.findIndex((other) => other.day === day) === index)
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}

const hoursOf = (day: Day, calendar: Calendar): readonly WorkingHours[] => calendar.week[weekday(day)]

/** Whether anybody works on a day: it has hours, is no legal holiday and no closing day. */
export const isWorkingDay = (day: Day, calendar: Calendar): boolean =>
  hoursOf(day, calendar).length > 0 && !calendar.closingDays.includes(day) && !isHoliday(day)

const computeOpenings = (day: Day, calendar: Calendar): readonly Interval[] => {
  if (!isWorkingDay(day, calendar)) return []
  return hoursOf(day, calendar).map(({ opens, closes }) => ({
    from: toInstant(day, opens),
    to: toInstant(day, closes),
  }))
}

// A list shows fifty clocks that all walk the same few weeks: each day is worked out once for a calendar.
const worked = new WeakMap<Calendar, Map<number, readonly Interval[]>>()

/** As `openingsOf`, by the number of the day since 1970-01-01: who walks over weeks need not write every day out. */
export function openingsOn(dayNumber: number, calendar: Calendar): readonly Interval[] {
  const days = worked.get(calendar) ?? new Map<number, readonly Interval[]>()
  worked.set(calendar, days)
  const openings = days.get(dayNumber) ?? computeOpenings(fromDayNumber(dayNumber), calendar)
  days.set(dayNumber, openings)
  return openings
}

/** The stretches of a day in which working time counts; none on a closed day. A calendar never changes once it is used. */
export const openingsOf = (day: Day, calendar: Calendar): readonly Interval[] =>
  openingsOn(toDayNumber(day), calendar)

// A calendar that never opens again would search for ever; ten years of closed days are a mistake in the data.
const longestClosure = 3660

/** The first working day on or after a day. A calendar that stays closed for ten years throws. */
export function firstWorkingDay(day: Day, calendar: Calendar): Day {
  let candidate = day
  for (let tried = 0; tried < longestClosure; tried += 1) {
    if (isWorkingDay(candidate, calendar)) return candidate
    candidate = addDays(candidate, 1)
  }
  throw new RangeError(`The calendar has no working day in the ten years after ${day}`)
}

/** The nth working day after a day; the day itself does not count. With 0, the first working day on or after it. */
export function addWorkingDays(day: Day, workingDays: number, calendar: Calendar): Day {
  if (workingDays === 0) return firstWorkingDay(day, calendar)
  let reached = day
  for (let counted = 0; counted < workingDays; counted += 1) {
    reached = firstWorkingDay(addDays(reached, 1), calendar)
  }
  return reached
}

/** The moment the first working day after a day begins: when planned work that was not done comes back. */
export function nextWorkingMorning(day: Day, calendar: Calendar): Instant {
  const morning = firstWorkingDay(addDays(day, 1), calendar)
  return Math.min(...openingsOf(morning, calendar).map((opening) => opening.from))
}
