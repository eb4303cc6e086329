import { addDays, type Day, dayOf, daysBetween } from '../kernel/day.ts'

/** Easter Sunday of a year in the Gregorian calendar (the "anonymous" computus, Meeus/Jones/Butcher). */
export function easter(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1)
}

export type HolidayCode =
  | 'new_year'
  | 'easter_monday'
  | 'labour_day'
  | 'ascension'
  | 'whit_monday'
  | 'national_day'
  | 'assumption'
  | 'all_saints'
  | 'armistice'
  | 'christmas'

export type Holiday = { readonly day: Day; readonly code: HolidayCode }

const fixed: Readonly<Record<string, HolidayCode>> = {
  '01-01': 'new_year',
  '05-01': 'labour_day',
  '07-21': 'national_day',
  '08-15': 'assumption',
  '11-01': 'all_saints',
  '11-11': 'armistice',
  '12-25': 'christmas',
}

/** Days after Easter Sunday. */
const movable: ReadonlyMap<number, HolidayCode> = new Map([
  [1, 'easter_monday'],
  [39, 'ascension'],
  [50, 'whit_monday'],
])

/**
 * The ten legal holidays of Belgium in a year, in order (Holidays Act of 4 January 1974 and KB of 18 April 1974, article 1).
 * A holiday on a Sunday is replaced by a day that the employer chooses: give that one as a closing day.
 */
export function legalHolidays(year: number): readonly Holiday[] {
  const sunday = easter(year)
  const holidays: readonly Holiday[] = [
    ...Object.entries(fixed).map(([date, code]) => ({ code, day: `${sunday.slice(0, 4)}-${date}` })),
    ...[...movable].map(([days, code]) => ({ code, day: addDays(sunday, days) })),
  ]
  return holidays.toSorted((one, other) => (one.day < other.day ? -1 : 1))
}

/** Whether a day is one of the ten legal holidays. */
export function isHoliday(day: Day): boolean {
  const monthAndDate = day.slice(5)
  if (Object.hasOwn(fixed, monthAndDate)) return true
  // Easter lies from 22 March to 25 April, Whit Monday from 11 May to 14 June: other days need no sum.
  if (monthAndDate < '03-23' || monthAndDate > '06-14') return false
  return movable.has(daysBetween(easter(Number(day.slice(0, 4))), day))
}
