import { isWorkingDay, officeCalendar, toDay } from '@meldpunt/domain'
import type { Random } from './random.ts'

const day = 86_400_000
const weeks = 12

/** Moments at which the city was told something in the last twelve weeks, oldest first: mostly on working days, many on Monday and Wednesday. */
export const pickMoments = (random: Random, now: number, count: number): readonly number[] => {
  const moments: number[] = []
  const calendar = officeCalendar([])
  while (moments.length < count) {
    // The square root leans towards today: a living desk has more that is young.
    const age = weeks * 7 * (1 - Math.sqrt(random.below(10_000) / 10_000))
    const at = now - Math.floor(age * day) - random.below(9) * 3_600_000 - 600_000
    if (isWorkingDay(toDay(at), calendar) || random.chance(25)) moments.push(at)
  }
  return moments.sort((a, b) => a - b)
}
