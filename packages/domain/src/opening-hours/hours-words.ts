import type { WorkingHours } from '../clock/calendar.ts'
import type { TimeOfDay } from '../kernel/index.ts'
import type { Language } from '../report/values.ts'

/** How open and closed are said in one language. `tomorrow` and `again` take the day in full and the hours. */
export type HoursWords = {
  time: (time: TimeOfDay) => string
  span: (opens: string, closes: string) => string
  /** The same for a column of a table. */
  short: (opens: TimeOfDay, closes: TimeOfDay) => string
  and: string
  closed: string
  closedToday: string
  closedNow: string
  openUntil: (time: string) => string
  openToday: (spans: string) => string
  openLater: (spans: string) => string
  tomorrow: (day: string, spans: string) => string
  again: (day: string, spans: string) => string
}

const hour = (time: TimeOfDay) => String(Number(time.slice(0, 2)))
const shortTime = (time: TimeOfDay, mark: string) => `${hour(time)}${mark}${time.slice(3)}`
const minutes = (time: TimeOfDay) => (time.endsWith(':00') ? null : time.slice(3))

export const hoursWords: Record<Language, HoursWords> = {
  nl: {
    time: (time) => `${[hour(time), minutes(time)].filter((part) => part !== null).join('.')} uur`,
    span: (opens, closes) => `van ${opens} tot ${closes}`,
    short: (opens, closes) => `${shortTime(opens, '.')} tot ${shortTime(closes, '.')}`,
    and: ' en ',
    closed: 'gesloten',
    closedToday: 'Vandaag gesloten.',
    closedNow: 'Nu gesloten.',
    openUntil: (time) => `Nu open, tot ${time}.`,
    openToday: (spans) => `Vandaag open ${spans}.`,
    openLater: (spans) => `Vandaag ook open ${spans}.`,
    tomorrow: (day, spans) => `Morgen, ${day}, open ${spans}.`,
    again: (day, spans) => `Weer open op ${day}, ${spans}.`,
  },
  en: {
    time: (time) => `${hour(time)}:${time.slice(3)}`,
    span: (opens, closes) => `from ${opens} to ${closes}`,
    short: (opens, closes) => `${shortTime(opens, ':')} to ${shortTime(closes, ':')}`,
    and: ' and ',
    closed: 'closed',
    closedToday: 'Closed today.',
    closedNow: 'Closed now.',
    openUntil: (time) => `Open now, until ${time}.`,
    openToday: (spans) => `Open today ${spans}.`,
    openLater: (spans) => `Open again today ${spans}.`,
    tomorrow: (day, spans) => `Tomorrow, ${day}, open ${spans}.`,
    again: (day, spans) => `Open again on ${day}, ${spans}.`,
  },
  fr: {
    time: (time) => [hour(time), 'h', minutes(time)].filter((part) => part !== null).join('\u00a0'),
    span: (opens, closes) => `de ${opens} à ${closes}`,
    short: (opens, closes) => `${shortTime(opens, 'h')} à ${shortTime(closes, 'h')}`,
    and: ' et ',
    closed: 'fermé',
    closedToday: 'Fermé aujourd’hui.',
    closedNow: 'Fermé pour le moment.',
    openUntil: (time) => `Ouvert maintenant, jusqu’à ${time}.`,
    openToday: (spans) => `Ouvert aujourd’hui ${spans}.`,
    openLater: (spans) => `Ouvert encore aujourd’hui ${spans}.`,
    tomorrow: (day, spans) => `Demain, ${day}, ouvert ${spans}.`,
    again: (day, spans) => `Ouvert à nouveau le ${day}, ${spans}.`,
  },
  de: {
    time: (time) => `${[hour(time), minutes(time)].filter((part) => part !== null).join('.')} Uhr`,
    span: (opens, closes) => `von ${opens} bis ${closes}`,
    short: (opens, closes) => `${shortTime(opens, '.')} bis ${shortTime(closes, '.')}`,
    and: ' und ',
    closed: 'geschlossen',
    closedToday: 'Heute geschlossen.',
    closedNow: 'Jetzt geschlossen.',
    openUntil: (time) => `Jetzt geöffnet, bis ${time}.`,
    openToday: (spans) => `Heute geöffnet ${spans}.`,
    openLater: (spans) => `Heute auch geöffnet ${spans}.`,
    tomorrow: (day, spans) => `Morgen, ${day}, geöffnet ${spans}.`,
    again: (day, spans) => `Wieder geöffnet am ${day}, ${spans}.`,
  },
}

/** Sets off a day or a time within a sentence. */
export type Emphasis = (text: string) => string
export const plain: Emphasis = (text) => text

/** The hours of a day in words: "van 9 uur tot 12 uur en van 14 uur tot 17 uur", or that it is closed. */
export function sayHours(hours: readonly WorkingHours[], language: Language, mark: Emphasis = plain): string {
  const { closed, span, time, and } = hoursWords[language]
  if (hours.length === 0) return closed
  return hours.map(({ opens, closes }) => span(mark(time(opens)), mark(time(closes)))).join(and)
}

/** The hours of a day for a table: "9.00 tot 12.00, 14.00 tot 17.00", or that it is closed. */
export function showHours(hours: readonly WorkingHours[], language: Language): string {
  const { closed, short } = hoursWords[language]
  return hours.map(({ opens, closes }) => short(opens, closes)).join(', ') || closed
}
