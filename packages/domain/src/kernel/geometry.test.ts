import { describe, expect, test } from 'vitest'
import { type Area, contains, type Ring } from './geometry.ts'

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

describe('a polygon with a hole', () => {
  const area: Area = { type: 'Polygon', coordinates: [square(3, 50, 4), square(4, 51, 1)] }

  test('holds what lies in it', () => expect(contains(area, { lat: 50.5, lon: 3.5 })).toBe(true))
  test('does not hold what lies in the hole', () =>
    expect(contains(area, { lat: 51.5, lon: 4.5 })).toBe(false))
  test('holds its own edge and the edge of the hole', () => {
    expect(contains(area, { lat: 50, lon: 3 })).toBe(true)
    expect(contains(area, { lat: 52, lon: 3 })).toBe(true)
    expect(contains(area, { lat: 51, lon: 4.5 })).toBe(true)
  })
  test('does not hold what lies beside, above or below it', () => {
    expect(contains(area, { lat: 51, lon: 2.9 })).toBe(false)
    expect(contains(area, { lat: 51, lon: 7.1 })).toBe(false)
    expect(contains(area, { lat: 54.1, lon: 5 })).toBe(false)
    expect(contains(area, { lat: 50, lon: 8 })).toBe(false)
  })
  test('holds no place that is not a number', () =>
    expect(contains(area, { lat: Number.NaN, lon: 4 })).toBe(false))
})

test('a multipolygon holds what lies in any of its parts', () => {
  const area: Area = { type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(5, 5, 1)]] }
  expect(contains(area, { lat: 0.5, lon: 0.5 })).toBe(true)
  expect(contains(area, { lat: 5.5, lon: 5.5 })).toBe(true)
  expect(contains(area, { lat: 3, lon: 3 })).toBe(false)
})

test('an area without rings holds nothing', () => {
  expect(contains({ type: 'Polygon', coordinates: [] }, { lat: 0, lon: 0 })).toBe(false)
})
