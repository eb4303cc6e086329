import { daysBetween, type Instant, type Language, toDay } from '@meldpunt/domain'

/** The day of a moment, short: today, yesterday, a day of this year, or with its year. */
export function whenWords(at: Instant, now: Instant, language: Language): string {
  const ago = daysBetween(toDay(at), toDay(now))
  if (ago === 0 || ago === 1)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-ago, 'day')
  const thisYear = toDay(at).slice(0, 4) === toDay(now).slice(0, 4)
  const year = thisYear ? {} : ({ year: 'numeric' } as const)
  const format = { day: 'numeric', month: 'short', timeZone: 'Europe/Brussels', ...year } as const
  return new Intl.DateTimeFormat(language, format).format(at)
}
