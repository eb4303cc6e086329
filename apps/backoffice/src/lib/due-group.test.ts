import { toInstant } from '@meldpunt/domain'
import { describe, expect, test } from 'vitest'
import { dueGroup, groupByDue } from './due-group.ts'

// A Monday.
const now = toInstant('2026-11-23', '10:00')
const at = (day: string) => toInstant(day, '17:00')

describe('a list by term', () => {
  test.each([
    ['late', { at: at('2026-11-20'), state: 'late' }, 'late'],
    ['late of today', { at: toInstant('2026-11-23', '09:00'), state: 'late' }, 'late'],
    ['due today', { at: at('2026-11-23'), state: 'at_risk' }, 'today'],
    ['due on Sunday', { at: at('2026-11-29'), state: 'on_time' }, 'week'],
    ['due on Monday next', { at: at('2026-11-30'), state: 'on_time' }, 'later'],
    ['stopped before its day', { at: at('2026-11-24'), state: 'stopped' }, 'week'],
    ['stopped past its day', { at: at('2026-11-20'), state: 'stopped' }, 'stopped'],
    ['stopped without a day', { at: null, state: 'stopped' }, 'stopped'],
    ['without a promise', { at: null, state: 'none' }, 'none'],
  ])('puts a report %s in its group', (_, due, group) => {
    expect(dueGroup(due, now)).toBe(group)
  })

  test('has its groups in order of urgency and its rows in the order they came', () => {
    const rows = [
      { id: 1, due: { at: null, state: 'none' } },
      { id: 2, due: { at: at('2026-11-20'), state: 'late' } },
      { id: 3, due: { at: at('2026-11-19'), state: 'late' } },
    ]
    expect(groupByDue(rows, now).map(({ group, rows: found }) => [group, found.map(({ id }) => id)])).toEqual(
      [
        ['late', [2, 3]],
        ['none', [1]],
      ],
    )
  })
})
