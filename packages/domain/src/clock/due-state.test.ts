import { describe, expect, test } from 'vitest'
import { toInstant } from '../kernel/brussels.ts'
import { officeCalendar } from './calendar.ts'
import { dueMoment } from './due-moment.ts'
import { type Clock, currentDue, dueState } from './due-state.ts'

const calendar = officeCalendar([])
const at = (day: string, time: string) => toInstant(day, time)
const startedAt = at('2026-11-23', '09:00')
const clock: Clock = { startedAt, dueAt: dueMoment(startedAt, { workingDays: 4 }, calendar), pauses: [] }

describe('without a pause', () => {
  test.each([
    ['2026-11-23', '09:00', 'on_time'],
    ['2026-11-26', '14:59', 'on_time'],
    ['2026-11-26', '15:00', 'at_risk'],
    ['2026-11-27', '17:00', 'at_risk'],
    ['2026-11-27', '17:01', 'late'],
  ])('on %s at %s it is %s', (day, time, state) => {
    expect(dueState(clock, at(day, time), calendar)).toBe(state)
  })
})

describe('while a pause lasts', () => {
  const paused: Clock = { ...clock, pauses: [{ from: at('2026-11-25', '09:00'), to: null }] }

  test('it stays as it was, however long it takes', () => {
    expect(dueState(paused, at('2027-06-01', '12:00'), calendar)).toBe('on_time')
  })

  test('it is not late before the pause began', () => {
    expect(dueState(paused, at('2026-11-24', '09:00'), calendar)).toBe('on_time')
  })

  test('a clock that was late stays late', () => {
    const late: Clock = { ...clock, pauses: [{ from: at('2026-11-30', '09:00'), to: null }] }
    expect(dueState(late, at('2026-12-24', '09:00'), calendar)).toBe('late')
  })
})

describe('after a pause of one working day', () => {
  const resumed: Clock = {
    ...clock,
    pauses: [{ from: at('2026-11-24', '09:00'), to: at('2026-11-25', '09:00') }],
  }

  test('it is due one working day later', () => {
    expect(currentDue(resumed, calendar)).toBe(at('2026-11-30', '17:00'))
    expect(dueState(resumed, at('2026-11-30', '17:00'), calendar)).toBe('at_risk')
    expect(dueState(resumed, at('2026-11-30', '17:01'), calendar)).toBe('late')
  })

  test('the promised time, of which the last quarter is the risk, has not grown', () => {
    expect(dueState(resumed, at('2026-11-27', '14:59'), calendar)).toBe('on_time')
    expect(dueState(resumed, at('2026-11-27', '15:00'), calendar)).toBe('at_risk')
  })
})

test('a pause from before the start counts for nothing', () => {
  const earlier: Clock = { ...clock, pauses: [{ from: startedAt - 9e8, to: startedAt - 8e8 }] }
  expect(currentDue(earlier, calendar)).toBe(clock.dueAt)
})
