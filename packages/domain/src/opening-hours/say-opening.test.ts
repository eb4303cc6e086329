import { describe, expect, test } from 'vitest'
import { toInstant } from '../kernel/index.ts'
import { languages } from '../report/values.ts'
import { readHours, writeHours } from './hours-text.ts'
import { showHours } from './hours-words.ts'
import { isOpenAt, type OpeningHours } from './opening-hours.ts'
import { sayOpening } from './say-opening.ts'

const day = [{ opens: '09:00', closes: '17:45' }]
const split = [
  { opens: '09:00', closes: '12:00' },
  { opens: '13:30', closes: '17:00' },
]
const hours: OpeningHours = {
  week: { 1: [], 2: day, 3: split, 4: day, 5: day, 6: [{ opens: '09:00', closes: '15:45' }], 7: [] },
  exceptions: [{ day: '2026-12-24', hours: [], reason: 'Kerstavond' }],
  closedOnHolidays: true,
  note: '',
}
const say = (on: string, time: string, language: 'nl' | 'en' | 'fr' | 'de' = 'nl') =>
  sayOpening(hours, { now: toInstant(on, time), language })

describe('the hours of a day in a table', () => {
  test.each([
    ['nl', '9.00 tot 12.00, 13.30 tot 17.00', 'gesloten'],
    ['en', '9:00 to 12:00, 13:30 to 17:00', 'closed'],
    ['fr', '9h00 à 12h00, 13h30 à 17h00', 'fermé'],
    ['de', '9.00 bis 12.00, 13.30 bis 17.00', 'geschlossen'],
  ] as const)('are short in %s', (language, open, closed) => {
    expect(showHours(split, language)).toBe(open)
    expect(showHours([], language)).toBe(closed)
  })
})

describe('when it is open is said', () => {
  test.each([
    ['2026-11-23', '10:00', 'Vandaag gesloten. Morgen, dinsdag 24 november, open van 9 uur tot 17.45 uur.'],
    ['2026-11-24', '08:59', 'Vandaag open van 9 uur tot 17.45 uur.'],
    ['2026-11-24', '09:00', 'Nu open, tot 17.45 uur.'],
    [
      '2026-11-24',
      '17:45',
      'Nu gesloten. Morgen, woensdag 25 november, open van 9 uur tot 12 uur en van 13.30 uur tot 17 uur.',
    ],
    ['2026-11-25', '10:00', 'Nu open, tot 12 uur. Vandaag ook open van 13.30 uur tot 17 uur.'],
    ['2026-11-25', '12:30', 'Vandaag open van 13.30 uur tot 17 uur.'],
    ['2026-11-28', '16:00', 'Nu gesloten. Weer open op dinsdag 1 december, van 9 uur tot 17.45 uur.'],
    ['2026-12-24', '10:00', 'Vandaag gesloten. Weer open op zaterdag 26 december, van 9 uur tot 15.45 uur.'],
  ])('%s at %s', (on, time, said) => {
    expect(say(on, time)).toBe(said)
  })

  test('in four languages', () => {
    expect(languages.map((language) => say('2026-11-23', '10:00', language))).toEqual([
      'Vandaag gesloten. Morgen, dinsdag 24 november, open van 9 uur tot 17.45 uur.',
      'Closed today. Tomorrow, Tuesday 24 November, open from 9:00 to 17:45.',
      'Fermé aujourd’hui. Demain, mardi 24 novembre, ouvert de 9\u00a0h à 17\u00a0h\u00a045.',
      'Heute geschlossen. Morgen, Dienstag, 24. November, geöffnet von 9 Uhr bis 17.45 Uhr.',
    ])
  })
})

test('what never opens is closed, without a promise', () => {
  const never = { ...hours, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }
  expect(sayOpening(never, { now: toInstant('2026-11-23', '10:00'), language: 'nl' })).toBe(
    'Vandaag gesloten.',
  )
})

test('a legal holiday is closed, unless the day has hours of its own', () => {
  const christmas = toInstant('2026-12-25', '10:00')
  expect(isOpenAt(hours, christmas)).toBe(false)
  const own = { ...hours, exceptions: [{ day: '2026-12-25', hours: day, reason: '' }] }
  expect(isOpenAt(own, christmas)).toBe(true)
})

describe('hours that an editor types', () => {
  test.each([
    ['9-12, 13.30-17', '09:00-12:00, 13:30-17:00'],
    ['9:00-17:45', '09:00-17:45'],
    ['9u-12u30', '09:00-12:30'],
    ['  ', ''],
  ])('%j is read', (typed, written) => {
    expect(writeHours(readHours(typed) ?? [])).toBe(written)
  })

  test.each(['morgen', '12-9', '9-25', '9-12, 11-13', '9', '9-9'])('%j is refused', (typed) => {
    expect(readHours(typed)).toBeNull()
  })
})
