/** A calendar day in Belgium, written `YYYY-MM-DD` (ISO 8601); days compare as text. */
export type Day = string

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Number of days of a month (1 to 12) in the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. `2026-02-29` is refused. */
export function isDay(text: string): text is Day {
  const match = pattern.exec(text)
  if (!match) return false
  const date = Number(match[3])
  return date >= 1 && date <= daysInMonth(Number(match[1]), Number(match[2]))
}

function write(year: number, month: number, date: number): Day {
  const years = String(year).padStart(4, '0')
  return `${years}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}

/** The day of a year, month (1 to 12) and date (1 to 31); what does not exist throws. */
export function dayOf(year: number, month: number, date: number): Day {
  const day = write(year, month, date)
  if (!isDay(day)) throw new RangeError(`No such day: ${day}`)
  return day
}

/** Days since 1970-01-01 of a year, month (1 to 12) and date that are known to exist. */
export function dayNumberOf(year: number, month: number, date: number): number {
  // Years that begin in March put the leap day last, so that one formula gives the length of all months before.
  const shifted = month <= 2 ? year - 1 : year
  const century = Math.floor(shifted / 100)
  const leapDays = Math.floor(shifted / 4) - century + Math.floor(century / 4)
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return shifted * 365 + leapDays + daysBefore + date - 1 - 719_468
}

/** Days since 1970-01-01, negative before it. What is no day throws: parse input with `isDay` first. */
export function toDayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`)
  return dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
}

/** The day that is so many days after 1970-01-01; only the years 0 to 9999 exist. */
export function fromDayNumber(dayNumber: number): Day {
  const days = dayNumber + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`No day has the number ${dayNumber}`)
  return write(year, month, date)
}

/** The day so many days later; negative goes back. */
export const addDays = (day: Day, days: number): Day => fromDayNumber(toDayNumber(day) + days)

/** How many days `to` is after `from`; negative when it is before. */
export const daysBetween = (from: Day, to: Day): number => toDayNumber(to) - toDayNumber(from)

/** The ISO weekday of a day: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): Weekday {
  const index = (((toDayNumber(day) + 3) % 7) + 7) % 7
  return weekdays[index] ?? 1
}
