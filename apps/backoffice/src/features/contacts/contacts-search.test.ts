import { describe, expect, test } from 'vitest'
import { daysOf, parseContactsSearch } from './contacts-search.ts'

describe('the address of the contacts', () => {
  test('says what is asked for, and nothing that it does not know', () => {
    const raw = {
      van: '2026-11-20',
      tot: '2026-02-30',
      kanaal: ['phone'],
      uitkomst: 'moon',
      mijn: 'ja',
      x: '1',
    }
    expect(parseContactsSearch(raw)).toEqual({ van: '2026-11-20', kanaal: 'phone', mijn: 'ja' })
  })

  test('is the last week where nobody chose days, and knows which day is the first', () => {
    expect(daysOf({}, '2026-11-23')).toEqual({ from: '2026-11-17', until: '2026-11-23' })
    expect(daysOf({ van: '2026-11-20', tot: '2026-11-01' }, '2026-11-23')).toEqual({
      ...{ from: '2026-11-01', until: '2026-11-20' },
    })
    expect(daysOf({ van: '2026-12-01' }, '2026-11-23')).toEqual({ from: '2026-12-01', until: '2026-12-01' })
  })
})
