import { isDay, isTimeOfDay, toInstant } from '@meldpunt/domain'
import type { Draft } from './draft.ts'

/** When it was seen, by the wall clock of the city; a day alone is noon. Null for no day, NaN for what is none. */
export function seenInstant({ seenDay, seenTime }: Pick<Draft, 'seenDay' | 'seenTime'>): number | null {
  if (seenDay === '') return null
  const time = seenTime === '' ? '12:00' : seenTime.slice(0, 5)
  return isDay(seenDay) && isTimeOfDay(time) ? toInstant(seenDay, time) : Number.NaN
}
