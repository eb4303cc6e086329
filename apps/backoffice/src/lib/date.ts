import { type Day, type Instant, toInstant } from '@meldpunt/domain'
import type { Locale } from './locale.ts'

const tags: Record<Locale, string> = { nl: 'nl-BE', en: 'en-GB' }
const timeZone = 'Europe/Brussels'

const format = (language: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tags[language], { timeZone, ...options })

const cached = (options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> => ({
  nl: format('nl', options),
  en: format('en', options),
})

const dayFormat = cached({ weekday: 'short', day: 'numeric', month: 'short' })
const weekdayFormat = cached({ weekday: 'short', day: 'numeric' })
const timeFormat = cached({ hour: '2-digit', minute: '2-digit', hour12: false })

/** "di 24 nov": for narrow columns; sentences say the day in full. */
export const shortDay = (at: Instant, language: Locale): string => dayFormat[language].format(at)
/** "di 24" */
export const shortWeekday = (at: Instant, language: Locale): string => weekdayFormat[language].format(at)
/** "16:00" */
export const shortTime = (at: Instant, language: Locale): string => timeFormat[language].format(at)
/** Noon is safely inside a day, whatever the clock change. */
export const noonOf = (day: Day): Instant => toInstant(day, '12:00')
export const isoOf = (at: Instant): string => new Date(at).toISOString()
