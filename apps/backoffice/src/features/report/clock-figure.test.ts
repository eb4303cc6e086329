import { toInstant } from '@meldpunt/domain'
import { describe, expect, test } from 'vitest'
import { clockFigure, clockWidth } from './clock-figure.ts'

const from = toInstant('2026-11-16', '09:00')
const facts = {
  from,
  at: toInstant('2026-11-20', '17:00'),
  now: toInstant('2026-11-18', '12:00'),
  closedAt: null,
  pauses: [],
  plan: null,
}

describe('the drawing of a term', () => {
  test('goes from the day of receipt to the day it is due', () => {
    const { days } = clockFigure(facts)
    expect([days[0]?.day, days.at(-1)?.day, days.length]).toEqual(['2026-11-16', '2026-11-20', 5])
    expect(days.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual(['2026-11-18'])
  })

  test('lets the clock run to now, around the pauses', () => {
    const pauses = [{ from: toInstant('2026-11-17', '00:00'), to: toInstant('2026-11-18', '00:00') }]
    const { runs, stops, now } = clockFigure({ ...facts, pauses })
    expect(runs).toHaveLength(2)
    expect(stops).toEqual([{ x1: runs[0]?.x2, x2: runs[1]?.x1 }])
    expect(runs[1]?.x2).toBe(now)
  })

  test('lets a pause that still lasts reach to now', () => {
    const pauses = [{ from: toInstant('2026-11-17', '00:00'), to: null }]
    const { runs, stops, now } = clockFigure({ ...facts, pauses })
    expect(runs).toHaveLength(1)
    expect(stops[0]?.x2).toBe(now)
  })

  test('grows for what is late or planned after it was due, within its width', () => {
    const late = toInstant('2026-12-01', '12:00')
    const figure = clockFigure({ ...facts, now: late, plan: { first: '2026-12-02', last: '2026-12-03' } })
    expect(figure.days.at(-1)?.day).toBe('2026-12-03')
    expect(figure.due).toBeLessThan(figure.now)
    expect(figure.plan?.x2).toBeLessThanOrEqual(clockWidth)
    expect(figure.days.filter(({ label }) => label).length).toBeLessThan(figure.days.length)
  })

  test('sets what is late apart, from the due moment to now, while it is open', () => {
    const now = toInstant('2026-11-23', '12:00')
    const figure = clockFigure({ ...facts, now })
    expect(figure.late).toEqual({ x1: figure.due, x2: figure.now })
    expect(clockFigure(facts).late).toBeNull()
    expect(clockFigure({ ...facts, now, closedAt: now }).late).toBeNull()
  })

  test('ends where the report was closed', () => {
    const closedAt = toInstant('2026-11-17', '12:00')
    const open = clockFigure(facts)
    const closed = clockFigure({ ...facts, closedAt, plan: { first: '2026-11-18', last: '2026-11-18' } })
    expect(closed.now).toBeLessThan(open.now)
    expect(closed.plan).toBeNull()
  })

  test('draws a report without a promise', () => {
    expect(clockFigure({ ...facts, at: null }).due).toBeNull()
  })
})
