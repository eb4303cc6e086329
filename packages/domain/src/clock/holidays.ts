import { addDays, type Day, dayOf } from '../kernel/day.ts'

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

/**
 * The ten legal holidays of Belgium in a year, in order (Holidays Act of 4 January 1974 and KB of 18 April 1974, article 1).
 * A holiday on a Sunday is replaced by a day that the employer chooses: give that one as a closing day.
 */
export function legalHolidays(year: number): readonly Holiday[] {
  const sunday = easter(year)
  const holidays: Holiday[] = [
    { code: 'new_year', day: dayOf(year, 1, 1) },
    { code: 'easter_monday', day: addDays(sunday, 1) },
    { code: 'labour_day', day: dayOf(year, 5, 1) },
    { code: 'ascension', day: addDays(sunday, 39) },
    { code: 'whit_monday', day: addDays(sunday, 50) },
    { code: 'national_day', day: dayOf(year, 7, 21) },
    { code: 'assumption', day: dayOf(year, 8, 15) },
    { code: 'all_saints', day: dayOf(year, 11, 1) },
    { code: 'armistice', day: dayOf(year, 11, 11) },
    { code: 'christmas', day: dayOf(year, 12, 25) },
  ]
  return holidays.sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** Whether a day is one of the ten legal holidays. */
export const isHoliday = (day: Day): boolean =>
  legalHolidays(Number(day.slice(0, 4))).some((holiday) => holiday.day === day)
