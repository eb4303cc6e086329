import { describe, expect, test } from 'vitest'
import { toDay, toInstant, toMinutes, toTimeOfDay } from './brussels.ts'
import { dayOf, fromDayNumber, isDay, toDayNumber } from './day.ts'

describe('the night in March that skips an hour', () => {
  test('one second after 01:59:59 the wall clock shows three', () => {
    expect(toTimeOfDay(Date.UTC(2026, 2, 29, 0, 59, 59))).toBe('01:59')
    expect(toTimeOfDay(Date.UTC(2026, 2, 29, 1, 0, 0))).toBe('03:00')
  })

  test('a time that is skipped is as long after midnight as it would have been', () => {
    expect(toInstant('2026-03-29', '02:30')).toBe(Date.UTC(2026, 2, 29, 1, 30))
  })
})

describe('the night in October that doubles an hour', () => {
  test('a time that comes twice is the first of both', () => {
    expect(toInstant('2026-10-25', '02:30')).toBe(Date.UTC(2026, 9, 25, 0, 30))
    expect(toInstant('2026-10-25', '03:00')).toBe(Date.UTC(2026, 9, 25, 2, 0))
  })
})

test('24:00 is midnight of the next day', () => {
  expect(toInstant('2026-11-23', '24:00')).toBe(toInstant('2026-11-24', '00:00'))
})

test('a day begins at midnight in Brussels, not in Greenwich', () => {
  expect(toDay(Date.UTC(2026, 10, 22, 23, 0))).toBe('2026-11-23')
  expect(toDay(Date.UTC(2026, 6, 1, 21, 59))).toBe('2026-07-01')
})

test.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', ''])(
  '%s is no day',
  (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => toDayNumber(text)).toThrow(RangeError)
  },
)

test.each([-719_529, 2_932_897, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d is the number of no day',
  (dayNumber) => {
    expect(() => fromDayNumber(dayNumber)).toThrow(RangeError)
  },
)

test('the first and the last day have a number', () => {
  expect(fromDayNumber(-719_528)).toBe('0000-01-01')
  expect(fromDayNumber(2_932_896)).toBe('9999-12-31')
})

test('a leap day exists', () => {
  expect(isDay('2028-02-29')).toBe(true)
  expect(dayOf(2000, 2, 29)).toBe('2000-02-29')
})

test.each(['24:01', '9:00', '12:60', ''])('%s is no time of day', (text) => {
  expect(() => toMinutes(text)).toThrow(RangeError)
})
