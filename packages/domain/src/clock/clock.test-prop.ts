import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDayNumber } from '../kernel/day.ts'
import { dayLength, hour } from '../kernel/instant.ts'
import { type Calendar, officeCalendar } from './calendar.ts'
import { dueMoment, type WorkingTime } from './due-moment.ts'
import { type Clock, currentDue, type DueState, dueState } from './due-state.ts'
import { isHoliday, legalHolidays } from './holidays.ts'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'

const office = officeCalendar(['2026-01-02', '2026-12-24', '2026-12-28', '2027-03-30'])
const wholeDay = [{ opens: '00:00', closes: '24:00' }]
const roundTheClock: Calendar = {
  week: { 1: wholeDay, 2: wholeDay, 3: wholeDay, 4: wholeDay, 5: wholeDay, 6: wholeDay, 7: wholeDay },
  closingDays: [],
}
const calendars = fc.constantFrom(office, roundTheClock)

// Half of the moments lie in the weeks of both changes of the clocks, of Easter and of the year's end.
const busyWeeks = [Date.UTC(2026, 2, 27), Date.UTC(2026, 3, 1), Date.UTC(2026, 9, 22), Date.UTC(2026, 11, 22)]
const moments = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) }),
  fc
    .tuple(fc.constantFrom(...busyWeeks), fc.integer({ min: 0, max: 12 * dayLength }))
    .map(([week, ms]) => week + ms),
)
const promises: fc.Arbitrary<WorkingTime> = fc.oneof(
  fc.record({ workingDays: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ workingHours: fc.double({ min: 0, max: 240, noNaN: true }) }),
)
const gaps = fc.integer({ min: 0, max: 20 * dayLength })

test('a day is a holiday exactly when it is in the list of its year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (dayNumber) => {
      const day = fromDayNumber(dayNumber)
      const listed = legalHolidays(Number(day.slice(0, 4))).some((holiday) => holiday.day === day)
      expect(isHoliday(day)).toBe(listed)
    }),
    { numRuns: 2000 },
  )
})

test('a due moment is never before its start', () => {
  fc.assert(
    fc.property(moments, promises, calendars, (start, promise, calendar) => {
      expect(dueMoment(start, promise, calendar)).toBeGreaterThanOrEqual(start)
    }),
  )
})

test('who starts later is never due earlier', () => {
  fc.assert(
    fc.property(moments, gaps, promises, calendars, (start, gap, promise, calendar) => {
      const due = dueMoment(start, promise, calendar)
      expect(dueMoment(start + gap, promise, calendar)).toBeGreaterThanOrEqual(due)
    }),
  )
})

test('a longer promise is never due earlier', () => {
  const amounts = fc.integer({ min: 0, max: 30 })
  fc.assert(
    fc.property(moments, amounts, amounts, calendars, (start, amount, more, calendar) => {
      const days = dueMoment(start, { workingDays: amount }, calendar)
      expect(dueMoment(start, { workingDays: amount + more }, calendar)).toBeGreaterThanOrEqual(days)
      const hours = dueMoment(start, { workingHours: amount }, calendar)
      expect(dueMoment(start, { workingHours: amount + more }, calendar)).toBeGreaterThanOrEqual(hours)
    }),
  )
})

test('a clock never runs backwards, and never faster than time', () => {
  fc.assert(
    fc.property(moments, gaps, gaps, calendars, (start, gap, more, calendar) => {
      const before = workingTimeBetween(start, start + gap, calendar)
      const after = workingTimeBetween(start, start + gap + more, calendar)
      expect(after - before).toBeGreaterThanOrEqual(0)
      expect(after - before).toBeLessThanOrEqual(more)
      expect(after - before).toBe(workingTimeBetween(start + gap, start + gap + more, calendar))
    }),
  )
})

test('where holidays do not count, a clock that never closes measures time itself', () => {
  const quietWeeks = fc.constantFrom(Date.UTC(2026, 2, 24), Date.UTC(2026, 9, 20))
  fc.assert(
    fc.property(quietWeeks, fc.integer({ min: 0, max: 9 * dayLength }), (start, gap) => {
      expect(workingTimeBetween(start, start + gap, roundTheClock)).toBe(gap)
    }),
  )
})

test('working time that is added can be measured again', () => {
  const durations = fc.integer({ min: 0, max: 200 * hour })
  fc.assert(
    fc.property(moments, durations, calendars, (start, duration, calendar) => {
      expect(workingTimeBetween(start, addWorkingTime(start, duration, calendar), calendar)).toBe(duration)
    }),
  )
})

const order: readonly DueState[] = ['on_time', 'at_risk', 'late']

test('a clock goes from on time to at risk to late and never back, whatever pauses it had', () => {
  const pauseLengths = fc.array(fc.tuple(gaps, gaps), { maxLength: 4 })
  fc.assert(
    fc.property(moments, promises, pauseLengths, gaps, gaps, (startedAt, promise, lengths, gap, more) => {
      let moment = startedAt
      const pauses = lengths.map(([run, stop]) => {
        const from = moment + run
        moment = from + stop
        return { from, to: moment }
      })
      const clock: Clock = { startedAt, dueAt: dueMoment(startedAt, promise, office), pauses }
      expect(currentDue(clock, office)).toBeGreaterThanOrEqual(clock.dueAt)
      const earlier = order.indexOf(dueState(clock, moment + gap, office))
      expect(order.indexOf(dueState(clock, moment + gap + more, office))).toBeGreaterThanOrEqual(earlier)
    }),
  )
})

test('a pause that lasts holds the state for ever', () => {
  fc.assert(
    fc.property(moments, promises, gaps, gaps, gaps, (startedAt, promise, run, wait, more) => {
      const from = startedAt + run
      const dueAt = dueMoment(startedAt, promise, office)
      // Who stops the clock at the very moment it runs out is in time, and late as soon as it runs again.
      fc.pre(from !== dueAt)
      const clock: Clock = { startedAt, dueAt, pauses: [{ from, to: null }] }
      const state = dueState(clock, from + wait, office)
      expect(dueState(clock, from + wait + more, office)).toBe(state)
      // Ended, it goes on where it stood: the answer at that moment is the same.
      expect(dueState({ ...clock, pauses: [{ from, to: from + wait }] }, from + wait, office)).toBe(state)
    }),
  )
})
