import { describe, expect, test } from 'vitest'
import { neighboursOf } from './neighbours.ts'

const items = [{ key: 'a' }, { key: 'b' }, { key: 'c' }]

describe('what stands beside the open item', () => {
  test('is the first and the last of the list while nothing is open', () => {
    expect(neighboursOf(items, undefined, 0)).toEqual({ next: 'a', previous: 'c' })
    expect(neighboursOf([], undefined, 0)).toEqual({ next: null, previous: null })
  })

  test('is the one after and the one before, and nothing past the ends', () => {
    expect(neighboursOf(items, 'b', 1)).toEqual({ next: 'c', previous: 'a' })
    expect(neighboursOf(items, 'a', 0)).toEqual({ next: 'b', previous: null })
    expect(neighboursOf(items, 'c', 2)).toEqual({ next: null, previous: 'b' })
  })

  test('goes on from the same place once the item is gone', () => {
    expect(neighboursOf(items, 'handled', 1)).toEqual({ next: 'b', previous: 'a' })
    expect(neighboursOf(items, 'handled', 3)).toEqual({ next: null, previous: 'c' })
    expect(neighboursOf(items, 'handled', 9)).toEqual({ next: null, previous: 'c' })
  })
})
