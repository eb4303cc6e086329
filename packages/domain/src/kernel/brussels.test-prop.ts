import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brusselsOffset, toDay, toInstant, toTimeOfDay } from './brussels.ts'
import { addDays, daysBetween, fromDayNumber, isDay, toDayNumber, weekday } from './day.ts'
import { hour, minute } from './instant.ts'

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
})
const byIntl = (instant: number) => format.format(instant).replace(',', '')
const byUs = (instant: number) => `${toDay(instant)} ${toTimeOfDay(instant)}`

const first = Date.UTC(1996, 0, 1)
const last = Date.UTC(2100, 0, 1)
const instants = fc.integer({ min: first, max: last })
const dayNumbers = fc.integer({ min: -700_000, max: 2_900_000 })

test('the wall clock in Brussels is the one that Intl knows, at any moment from 1996 to 2100', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      expect(byUs(instant)).toBe(byIntl(instant))
    }),
  )
})

test('the wall clock is right in every hour around both changes of every year', () => {
  for (let year = 1996; year < 2100; year += 1) {
    for (const month of [2, 9]) {
      const around = Date.UTC(year, month, 24)
      for (let hours = 0; hours < 8 * 24; hours += 1) {
        const instant = around + hours * hour - minute
        expect(byUs(instant)).toBe(byIntl(instant))
      }
    }
  }
})

test('a time on a day is a moment that shows that time, but for the hour that is skipped', () => {
  const minutes = fc.integer({ min: 0, max: 1439 })
  fc.assert(
    fc.property(instants, minutes, (instant, at) => {
      const pad = (value: number) => String(value).padStart(2, '0')
      const time = `${pad(Math.floor(at / 60))}:${pad(at % 60)}`
      const moment = toInstant(toDay(instant), time)
      const isSkipped =
        brusselsOffset(moment - hour) < brusselsOffset(moment) && time >= '02:00' && time < '03:00'
      expect(toTimeOfDay(isSkipped ? moment - hour : moment)).toBe(
        isSkipped ? time.replace('02', '01') : time,
      )
      expect(toDay(moment)).toBe(toDay(instant))
    }),
  )
})

test('day numbers and days are one to one, in order, and agree with Date', () => {
  fc.assert(
    fc.property(dayNumbers, (dayNumber) => {
      const day = fromDayNumber(dayNumber)
      expect(isDay(day)).toBe(true)
      expect(toDayNumber(day)).toBe(dayNumber)
      expect(day).toBe(new Date(dayNumber * 24 * hour).toISOString().slice(0, 10))
      expect(weekday(day) % 7).toBe(new Date(dayNumber * 24 * hour).getUTCDay())
    }),
  )
})

test('adding days and taking the difference undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      const day = fromDayNumber(from)
      expect(daysBetween(day, addDays(day, days))).toBe(days)
    }),
  )
})
