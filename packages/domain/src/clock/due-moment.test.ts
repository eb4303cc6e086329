import { describe, expect, test } from 'vitest'
import { toInstant } from '../kernel/brussels.ts'
import { hour } from '../kernel/instant.ts'
import { addWorkingDays, type Calendar, nextWorkingMorning, officeCalendar, openingsOf } from './calendar.ts'
import { dueAfterPause, dueMoment } from './due-moment.ts'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'

const calendar = officeCalendar(['2026-11-02'])
const at = (day: string, time: string) => toInstant(day, time)

describe('a promise in working days', () => {
  test.each([
    ['a Monday', '2026-11-23', '10:00', 1, '2026-11-24'],
    ['a Monday evening', '2026-11-23', '20:00', 1, '2026-11-24'],
    ['a Friday', '2026-11-20', '16:59', 1, '2026-11-23'],
    ['a Saturday', '2026-11-21', '12:00', 1, '2026-11-23'],
    ['the day before All Saints, with a closing day after it', '2026-10-30', '09:00', 1, '2026-11-03'],
    ['before Armistice', '2026-11-10', '09:00', 2, '2026-11-13'],
    ['before Christmas', '2026-12-24', '12:00', 5, '2027-01-04'],
  ])('from %s', (_, day, time, workingDays, due) => {
    expect(dueMoment(at(day, time), { workingDays }, calendar)).toBe(at(due, '17:00'))
  })

  test('of none ends at the first closing time', () => {
    expect(dueMoment(at('2026-11-23', '10:00'), { workingDays: 0 }, calendar)).toBe(at('2026-11-23', '17:00'))
    expect(dueMoment(at('2026-11-23', '18:00'), { workingDays: 0 }, calendar)).toBe(at('2026-11-24', '17:00'))
    expect(dueMoment(at('2026-11-21', '10:00'), { workingDays: 0 }, calendar)).toBe(at('2026-11-23', '17:00'))
  })

  test.each([-1, 1.5, Number.NaN])('of %d is refused', (workingDays) => {
    expect(() => dueMoment(0, { workingDays }, calendar)).toThrow(RangeError)
  })
})

describe('a promise in working hours', () => {
  test.each([
    ['within the day', '2026-11-23', '10:00', 4, '2026-11-23', '14:00'],
    ['up to closing time', '2026-11-23', '09:00', 8, '2026-11-23', '17:00'],
    ['over the night', '2026-11-23', '16:00', 4, '2026-11-24', '12:00'],
    ['from before opening', '2026-11-23', '06:00', 1, '2026-11-23', '10:00'],
    ['over a weekend', '2026-11-20', '16:30', 1, '2026-11-23', '09:30'],
    ['over the weekend in which winter time begins', '2026-10-23', '16:00', 2, '2026-10-26', '10:00'],
  ])('%s', (_, day, time, workingHours, dueDay, dueTime) => {
    expect(dueMoment(at(day, time), { workingHours }, calendar)).toBe(at(dueDay, dueTime))
  })

  test.each([-0.5, Number.NaN, Number.POSITIVE_INFINITY])('of %d is refused', (workingHours) => {
    expect(() => dueMoment(0, { workingHours }, calendar)).toThrow(RangeError)
  })
})

describe('a calendar of another kind', () => {
  const nightShift = [
    { opens: '00:00', closes: '06:00' },
    { opens: '22:00', closes: '24:00' },
  ]
  const always: Calendar = {
    week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: nightShift, 7: nightShift },
    closingDays: [],
  }

  test('counts an hour that is skipped and one that comes twice as they passed', () => {
    expect(workingTimeBetween(at('2026-03-29', '00:00'), at('2026-03-29', '06:00'), always)).toBe(5 * hour)
    expect(workingTimeBetween(at('2026-10-25', '00:00'), at('2026-10-25', '06:00'), always)).toBe(7 * hour)
    expect(addWorkingTime(at('2026-10-24', '23:00'), 3 * hour, always)).toBe(at('2026-10-25', '02:00'))
  })

  test('that never opens is refused instead of searched for ever', () => {
    const never = { ...always, week: { ...always.week, 6: [], 7: [] } }
    expect(() => addWorkingTime(0, 1, never)).toThrow('no working day')
    expect(() => dueMoment(0, { workingDays: 1 }, never)).toThrow('no working day')
  })
})

test('planned work comes back on the first working morning after its last day', () => {
  expect(nextWorkingMorning('2026-11-23', calendar)).toBe(at('2026-11-24', '09:00'))
  expect(nextWorkingMorning('2026-10-30', calendar)).toBe(at('2026-11-03', '09:00'))
})

test('working days are counted from the next day on', () => {
  expect(addWorkingDays('2026-11-20', 0, calendar)).toBe('2026-11-20')
  expect(addWorkingDays('2026-11-21', 0, calendar)).toBe('2026-11-23')
  expect(addWorkingDays('2026-11-20', 3, calendar)).toBe('2026-11-25')
  expect(openingsOf('2026-11-21', calendar)).toEqual([])
})

describe('after a pause', () => {
  const due = at('2026-11-26', '17:00')

  test('the due moment is as much working time later', () => {
    const pause = { from: at('2026-11-23', '13:00'), to: at('2026-11-24', '12:00') }
    expect(dueAfterPause(due, pause, calendar)).toBe(at('2026-11-27', '16:00'))
  })

  test('by night or in a weekend nothing moves', () => {
    const pause = { from: at('2026-11-20', '17:00'), to: at('2026-11-23', '09:00') }
    expect(dueAfterPause(due, pause, calendar)).toBe(due)
  })

  test('what was late stays late', () => {
    expect(dueAfterPause(due, { from: due, to: due + 100 * hour }, calendar)).toBe(due)
  })
})
