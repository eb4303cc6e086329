import { addDays, type Day, type Instant, toDay, toTimeOfDay, weekday } from '../kernel/index.ts'
import type { Language } from '../report/values.ts'

const weekdayNames: Record<Language, readonly string[]> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
}

const monthNames: Record<Language, readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
}

type Pieces = { name: string; date: string; month: string; year: string }

const piecesOf = (day: Day, language: Language): Pieces => ({
  name: weekdayNames[language][weekday(day) - 1] ?? '',
  date: String(Number(day.slice(8))),
  month: monthNames[language][Number(day.slice(5, 7)) - 1] ?? '',
  year: day.slice(0, 4),
})

/** How a date of a month is written: the first is an ordinal in French, every one is in German. */
const dateIn: Record<Language, (pieces: Pieces) => string> = {
  nl: ({ name, date }) => `${name} ${date}`,
  en: ({ name, date }) => `${name} ${date}`,
  fr: ({ name, date }) => `${name} ${date === '1' ? '1er' : date}`,
  de: ({ name, date }) => `${name}, ${date}.`,
}

/**
 * A day in full, without year, as "dinsdag 24 november" (ux.md, wording).
 *
 * @example formatDay('2026-11-24', 'de') // 'Dienstag, 24. November'
 */
export function formatDay(day: Day, language: Language): string {
  const pieces = piecesOf(day, language)
  return `${dateIn[language](pieces)} ${pieces.month}`
}

/** A day in full with its year, for what may be long ago. */
export const formatDayWithYear = (day: Day, language: Language): string =>
  `${formatDay(day, language)} ${day.slice(0, 4)}`

/** With spaces at which no line breaks: "8.12" alone at the end of a line reads as a number. */
const timeIn: Record<Language, (hours: string, minutes: string) => string> = {
  nl: (hours, minutes) => `${Number(hours)}.${minutes}\u00a0uur`,
  en: (hours, minutes) => `${hours}:${minutes}`,
  fr: (hours, minutes) => `${Number(hours)}\u00a0h\u00a0${minutes}`,
  de: (hours, minutes) => `${Number(hours)}.${minutes}\u00a0Uhr`,
}

/** The wall clock in Brussels at a moment: "8.12 uur". `instant` in epoch ms. */
export function formatTime(instant: Instant, language: Language): string {
  const time = toTimeOfDay(instant)
  return timeIn[language](time.slice(0, 2), time.slice(3))
}

/** A moment in Brussels: "vrijdag 20 november, 8.12 uur". `instant` in epoch ms. */
export const formatInstant = (instant: Instant, language: Language): string =>
  `${formatDay(toDay(instant), language)}, ${formatTime(instant, language)}`

const rangeIn: Record<Language, (first: string, last: string) => string> = {
  nl: (first, last) => `tussen ${first} en ${last}`,
  en: (first, last) => `between ${first} and ${last}`,
  fr: (first, last) => `entre le ${first} et le ${last}`,
  de: (first, last) => `zwischen ${first}, und ${last}`,
}

const oneDayIn: Record<Language, (day: string) => string> = {
  nl: (day) => `op ${day}`,
  en: (day) => `on ${day}`,
  fr: (day) => `le ${day}`,
  de: (day) => `am ${day}`,
}

/**
 * The days of a plan, both included: "tussen dinsdag 24 en vrijdag 27 november"; one day is "op dinsdag 24 november".
 * The month is said once where both have the same.
 */
export function formatRange(days: { first: Day; last: Day }, language: Language): string {
  if (days.first === days.last) return oneDayIn[language](formatDay(days.first, language))
  const sameMonth = days.first.slice(0, 7) === days.last.slice(0, 7)
  const first = sameMonth ? dateIn[language](piecesOf(days.first, language)) : formatDay(days.first, language)
  return rangeIn[language](first, formatDay(days.last, language))
}

/** The day on which a due moment falls; a moment at midnight belongs to the day that it ends. */
export function dueDay(due: Instant): Day {
  const day = toDay(due)
  return toTimeOfDay(due) === '00:00' ? addDays(day, -1) : day
}
