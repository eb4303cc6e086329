import { type OpeningHours, readHours, writeHours } from '@meldpunt/domain'

/** Another day as a line of text. */
export const writeException = ({ day, hours, reason }: OpeningHours['exceptions'][number]): string =>
  [
    day.split('-').toReversed().join('/'),
    hours.length === 0 ? 'gesloten' : writeHours(hours).replaceAll(' ', ''),
    reason,
  ]
    .join(' ')
    .trim()

/** What cannot be read as hours is handed on as such, so that the field says it. */
export const unreadable = [{ opens: '', closes: '' }]

const readDay = (text: string): string => {
  const [, date = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return year === undefined ? text : [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-')
}

/** "24/12/2026 gesloten kerstavond" or "31/12/2026 9:00-12:00, 13:30-17:00 oudjaar", in the language of the screen. */
export const readException = (line: string) => {
  const [, day = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? []
  const [, closed] = /^(?:gesloten|closed)\b(.*)$/i.exec(rest) ?? []
  if (closed !== undefined) return { day: readDay(day), hours: [], reason: closed.trim() }
  const [, hours = '', reason = ''] = /^([\d\s.:,;–-]*)(.*)$/.exec(rest) ?? []
  const read = hours.trim() === '' ? unreadable : (readHours(hours) ?? unreadable)
  return { day: readDay(day), hours: read, reason }
}
