import { addDays, type Day, type Instant, toDay } from '../kernel/index.ts'
import type { Language } from '../report/values.ts'
import { formatDay } from '../words/date.ts'
import { hoursWords, sayHours } from './hours-words.ts'
import { hoursOn, nextOpenDay, type OpeningHours, opensOn } from './opening-hours.ts'

/**
 * When it is open, as somebody on the phone wants to hear it: now, later today, or the next time.
 *
 * @example "Vandaag gesloten. Morgen, dinsdag 24 november, open van 9 uur tot 17.45 uur."
 */
export function sayOpening(hours: OpeningHours, now: Instant, language: Language): string {
  const today = toDay(now)
  const words = hoursWords[language]
  const left = hoursOn(today, hours).filter((_, index) => now < (opensOn(today, hours)[index]?.to ?? now))
  const [next, ...later] = left
  if (!next) {
    const closed = hoursOn(today, hours).length === 0 ? words.closedToday : words.closedNow
    return [closed, sayNextDay(hours, today, language)].filter((part) => part !== '').join(' ')
  }
  const running = opensOn(today, hours).some(({ from, to }) => from <= now && now < to)
  if (!running) return words.openToday(sayHours(left, language))
  const open = words.openUntil(words.time(next.closes))
  return later.length === 0 ? open : `${open} ${words.openToday(sayHours(later, language))}`
}

function sayNextDay(hours: OpeningHours, today: Day, language: Language): string {
  const day = nextOpenDay(today, hours)
  if (day === null) return ''
  const words = hoursWords[language]
  const spans = sayHours(hoursOn(day, hours), language)
  return day === addDays(today, 1)
    ? words.tomorrow(formatDay(day, language), spans)
    : words.again(formatDay(day, language), spans)
}
