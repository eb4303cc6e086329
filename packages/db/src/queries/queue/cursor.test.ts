import { describe, expect, test } from 'vitest'
import { parseCursor, toCursor } from './cursor.ts'

const id = '01930000-0000-7000-8000-000000000001'
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a cursor', () => {
  test.each([
    { value: 1_793_606_400_000, id },
    { value: null, id },
  ])('gives its place again: %o', (position) => {
    expect(parseCursor(toCursor(position))).toEqual(position)
  })

  test.each([
    ['words', 'hallo'],
    ['another shape', encode({ value: 1, id })],
    ['a moment that no calendar has', encode([1e300, id])],
    ['a moment in words', encode(['gisteren', id])],
    ['an id that is none', encode([1, '------------------------------------'])],
    ['SQL', encode([1, `${id}' or true`])],
  ])('that is %s is none', (_, cursor) => {
    expect(parseCursor(cursor)).toBeNull()
  })
})
