import { describe, expect, test } from 'vitest'
import { createBrowserKeep } from './browser-keep.ts'

function memory(room = 100) {
  const kept = new Map<string, string>()
  const storage: Storage = {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
  }
  return { kept, storage }
}

const forbidden = (): Storage => {
  throw new DOMException('denied', 'SecurityError')
}

describe('a browser that is full', () => {
  test('says so, and what was typed lasts as long as the page', () => {
    const { storage, kept } = memory(3)
    const keep = createBrowserKeep(() => storage)
    expect([keep.write('draft', 'abc'), keep.write('draft', 'abcd')]).toEqual([true, false])
    expect(keep.read('draft')).toBe('abcd')
    expect(keep.write('draft', 'ab')).toBe(true)
    expect([keep.read('draft'), kept.get('draft')]).toEqual(['ab', 'ab'])
  })
})

describe('a browser that forbids keeping', () => {
  test('loses nothing while the page is open, and forgets on request', () => {
    const keep = createBrowserKeep(forbidden)
    expect(keep.read('draft')).toBeNull()
    expect(keep.write('draft', 'abc')).toBe(false)
    expect([keep.read('draft'), keep.keys()]).toEqual(['abc', ['draft']])
    keep.remove('draft')
    expect([keep.read('draft'), keep.keys()]).toEqual([null, []])
  })
})
