import { addDays, type Day, type Instant, toDay } from '../kernel/index.ts'
import type { Language } from '../report/values.ts'
import { formatDay } from '../words/date.ts'
import { type Emphasis, hoursWords, plain, sayHours } from './hours-words.ts'
import { hoursOn, nextOpenDay, type OpeningHours, opensOn } from './opening-hours.ts'

type Saying = { now: Instant; language: Language; mark?: Emphasis }

/**
 * When it is open, as somebody on the phone wants to hear it: now, later today, or the next time. `mark` may set off the days
 * and times, by which the sentence is skimmed.
 *
 * @example "Vandaag gesloten. Morgen, dinsdag 24 november, open van 9 uur tot 17.45 uur."
 */
export function sayOpening(hours: OpeningHours, { now, language, mark = plain }: Saying): string {
  const today = toDay(now)
  const words = hoursWords[language]
  const spans = opensOn(today, hours)
  const left = hoursOn(today, hours).filter((_, index) => now < (spans[index]?.to ?? now))
  const [next, ...later] = left
  if (!next) {
    const closed = spans.length === 0 ? words.closedToday : words.closedNow
    return [closed, sayNextDay(hours, today, { now, language, mark })].filter((part) => part !== '').join(' ')
  }
  const running = spans.some(({ from, to }) => from <= now && now < to)
  if (!running) return words.openToday(sayHours(left, language, mark))
  const open = words.openUntil(mark(words.time(next.closes)))
  return later.length === 0 ? open : `${open} ${words.openLater(sayHours(later, language, mark))}`
}

function sayNextDay(hours: OpeningHours, today: Day, { language, mark = plain }: Saying): string {
  const day = nextOpenDay(today, hours)
  if (day === null) return ''
  const words = hoursWords[language]
  const spans = sayHours(hoursOn(day, hours), language, mark)
  const named = mark(formatDay(day, language))
  return day === addDays(today, 1) ? words.tomorrow(named, spans) : words.again(named, spans)
}
