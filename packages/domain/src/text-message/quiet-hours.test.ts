import { describe, expect, test } from 'vitest'
import { afterQuietHours, usualQuietHours } from './index.ts'

const at = (iso: string) => Date.parse(iso)
const night = usualQuietHours

describe('a message that is due', () => {
  test.each([
    ['in the afternoon leaves at once', '2026-11-23T14:00:00Z', '2026-11-23T14:00:00Z'],
    [
      'in the last minute before the quiet hours leaves at once',
      '2026-11-23T19:59:59Z',
      '2026-11-23T19:59:59Z',
    ],
    ['in the evening waits until the next morning', '2026-11-23T20:00:00Z', '2026-11-24T07:00:00Z'],
    ['after midnight waits until the same morning', '2026-11-24T00:30:00Z', '2026-11-24T07:00:00Z'],
    ['as the quiet hours end leaves at once', '2026-11-24T07:00:00Z', '2026-11-24T07:00:00Z'],
    [
      'in the night that the clocks change waits until eight on the new clock',
      '2026-03-28T22:30:00Z',
      '2026-03-29T06:00:00Z',
    ],
  ])('%s', (_name, now, then) => {
    expect(afterQuietHours(at(now), night)).toBe(at(then))
  })

  test('in quiet hours within one day waits until their end', () => {
    const noon = { from: '12:00', until: '13:30' }
    expect(afterQuietHours(at('2026-11-23T11:15:00Z'), noon)).toBe(at('2026-11-23T12:30:00Z'))
    expect(afterQuietHours(at('2026-11-23T12:30:00Z'), noon)).toBe(at('2026-11-23T12:30:00Z'))
  })

  test('in a city without quiet hours leaves at once', () => {
    const none = { from: '00:00', until: '00:00' }
    expect(afterQuietHours(at('2026-11-23T01:00:00Z'), none)).toBe(at('2026-11-23T01:00:00Z'))
  })
})
