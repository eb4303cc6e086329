import type { WorkingHours } from '../clock/calendar.ts'
import { isTimeOfDay, type TimeOfDay } from '../kernel/index.ts'

/** Hours of a day as an editor types them: "9:00-12:00, 13:30-17:00"; empty is closed. */
export const writeHours = (hours: readonly WorkingHours[]): string =>
  hours.map(({ opens, closes }) => `${opens}-${closes}`).join(', ')

const span = /^(\d{1,2})(?:[.:u](\d{2}))?u?-(\d{1,2})(?:[.:u](\d{2}))?u?$/

const timeOf = (hour: string | undefined, minutes = '00'): TimeOfDay | null => {
  const time = `${(hour ?? '').padStart(2, '0')}:${minutes}`
  return isTimeOfDay(time) ? time : null
}

function readSpan(text: string): WorkingHours | null {
  const [, fromHour, fromMinutes, toHour, toMinutes] = span.exec(text) ?? []
  const opens = timeOf(fromHour, fromMinutes)
  const closes = timeOf(toHour, toMinutes)
  return opens !== null && closes !== null && opens < closes ? { opens, closes } : null
}

/**
 * Reads what an editor typed for a day; null when it is no hours, or when stretches overlap or stand in the wrong order.
 *
 * @example readHours('9-12, 13.30-17') // two stretches
 */
export function readHours(text: string): readonly WorkingHours[] | null {
  const parts = text
    .replace(/\s+/g, '')
    .split(/[,;]/)
    .filter((part) => part !== '')
  const hours: WorkingHours[] = []
  for (const part of parts) {
    const read = readSpan(part)
    if (read === null || read.opens < (hours.at(-1)?.closes ?? '')) return null
    hours.push(read)
  }
  return hours
}
