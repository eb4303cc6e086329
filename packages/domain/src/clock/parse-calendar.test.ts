import { describe, expect, test } from 'vitest'
import { officeCalendar } from './calendar.ts'
import { parseCalendar } from './parse-calendar.ts'

const calendar = officeCalendar(['2026-12-24'])
const pathsOf = (value: unknown) => {
  const parsed = parseCalendar(value)
  return parsed.ok ? [] : parsed.error.map((problem) => problem.path)
}

test('a calendar survives being stored as JSON', () => {
  expect(parseCalendar(JSON.parse(JSON.stringify(calendar)))).toEqual({ ok: true, value: calendar })
})

describe('refused, with the place', () => {
  test.each<[string, unknown, string[]]>([
    ['what is no object', null, ['']],
    [
      'missing days',
      { ...calendar, week: { 1: [] } },
      ['2', '3', '4', '5', '6', '7'].map((day) => `week.${day}`).concat('week'),
    ],
    [
      'a week without hours',
      { ...calendar, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } },
      ['week'],
    ],
    [
      'a time that is none',
      { ...calendar, week: { ...calendar.week, 1: [{ opens: '9', closes: '17:00' }] } },
      ['week.1[0].opens'],
    ],
    [
      'closing before opening',
      { ...calendar, week: { ...calendar.week, 1: [{ opens: '17:00', closes: '09:00' }] } },
      ['week.1[0]'],
    ],
    [
      'hours that overlap',
      {
        ...calendar,
        week: {
          ...calendar.week,
          2: [
            { opens: '09:00', closes: '12:00' },
            { opens: '11:00', closes: '17:00' },
          ],
        },
      },
      ['week.2'],
    ],
    [
      'a day that does not exist',
      { ...calendar, closingDays: ['2026-02-30', 7] },
      ['closingDays[0]', 'closingDays[1]'],
    ],
    ['a key too many', { ...calendar, holidays: [] }, ['holidays']],
  ])('%s', (_, value, paths) => {
    expect(pathsOf(value)).toEqual(paths)
  })
})
