import { describe, expect, test } from 'vitest'
import { belgianCalendar } from './calendar.ts'
import { easter, isHoliday, legalHolidays } from './holidays.ts'

test.each([
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '2000-04-23',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2285-03-22',
])('Easter of that year is %s', (day) => {
  expect(easter(Number(day.slice(0, 4)))).toBe(day)
})

test('the ten legal holidays of 2026', () => {
  expect(legalHolidays(2026).map((holiday) => holiday.day)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ])
})

test('Ascension may fall on Labour Day or before it, and both are listed', () => {
  expect(legalHolidays(2008).filter((holiday) => holiday.day === '2008-05-01')).toHaveLength(2)
  expect(isHoliday('2008-05-01')).toBe(true)
})

describe('the closed days of a year', () => {
  test('are the holidays and the closing days of that year, in order, each once', () => {
    const days = belgianCalendar(2026, ['2026-12-28', '2025-12-26', '2026-12-25', '2026-01-02', '2026-01-02'])
    expect(days).toHaveLength(12)
    expect(days[1]).toEqual({ day: '2026-01-02', reason: 'closing_day' })
    expect(days.at(-1)).toEqual({ day: '2026-12-28', reason: 'closing_day' })
    expect(days.at(-2)).toEqual({ day: '2026-12-25', reason: 'holiday', holiday: 'christmas' })
  })

  test('hold a day with two holidays once', () => {
    expect(belgianCalendar(2008, []).map(({ day }) => day)).toHaveLength(9)
  })
})
