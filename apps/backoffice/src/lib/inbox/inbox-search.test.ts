import { describe, expect, test } from 'vitest'
import { parseInboxSearch, splitKey } from './inbox-search.ts'

const key = 'mail:0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b'

describe('the address of the inbox', () => {
  test('names a list, what it is narrowed to, and the open item', () => {
    const raw = { lijst: ['mail'], wat: ['trees'], zoek: ['tak'], item: [key] }
    expect(parseInboxSearch(raw)).toEqual({ lijst: 'mail', wat: 'trees', zoek: 'tak', item: key })
  })

  test('leaves out what it does not know', () => {
    expect(parseInboxSearch({ lijst: 'x', item: ['report:1'], zoek: '', other: 1 })).toEqual({})
    expect(parseInboxSearch({ lijst: 'all' })).toEqual({})
  })
})

test('a key says what it is the key of', () => {
  expect(splitKey(key)).toEqual({ kind: 'mail', id: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b' })
})
