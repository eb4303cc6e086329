import {
  addDays,
  isWorkingDay,
  nextWorkingMorning,
  officeCalendar,
  toDay,
  toInstant,
  toTimeOfDay,
} from '@meldpunt/domain'
import type { Random } from './random.ts'

const days = 84
const calendar = officeCalendar([])

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Whether somebody answers the phone and works at departments: the demo keeps the default calendar. */
export const isOfficeTime = (at: number): boolean => {
  const time = toTimeOfDay(at)
  return isWorkingDay(toDay(at), calendar) && time >= '09:00' && time < '17:00'
}

/** The same moment when people work then, else some time in the next working morning. */
export const toOfficeTime = (at: number, random: Random): number => {
  if (isOfficeTime(at)) return at
  const day = toDay(at)
  const before = toTimeOfDay(at) < '09:00' ? addDays(day, -1) : day
  return nextWorkingMorning(before, calendar) + random.below(150) * 60_000
}

/** Moments at which the city was told something in the last twelve weeks, oldest first: by day, mostly on working days. */
export const pickMoments = (random: Random, now: number, count: number): readonly number[] => {
  const moments: number[] = []
  const today = toDay(now)
  while (moments.length < count) {
    // The square root leans towards today: a living desk has more that is young.
    const age = Math.floor(days * (1 - Math.sqrt(random.below(10_000) / 10_000)))
    const day = addDays(today, -age)
    const at =
      toInstant(day, `${twoDigits(7 + random.below(15))}:${twoDigits(random.below(60))}`) +
      random.below(60_000)
    if (at < now - 600_000 && (isWorkingDay(day, calendar) || random.chance(25))) moments.push(at)
  }
  return moments.sort((a, b) => a - b)
}
