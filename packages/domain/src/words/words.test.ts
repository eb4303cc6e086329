import { describe, expect, test } from 'vitest'
import { rejectionCodes } from '../report/rejection.ts'
import { statuses } from '../report/status.ts'
import { declineReasons, languages, textLimit } from '../report/values.ts'
import {
  catalogue,
  dueDay,
  fieldErrorKeys,
  formatDay,
  formatDayWithYear,
  formatInstant,
  formatRange,
  namesFrom,
  say,
  sayFieldError,
  sayParts,
  sayRejection,
  statusLabels,
} from './index.ts'

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()

describe.each(languages)('the words in %s', (language) => {
  test('name the limit of a text as it is', () => {
    expect(sayRejection(language, 'text_too_long')).toContain(String(textLimit))
  })

  test('are there for every key, with the placeholders and emphasis of the Dutch ones', () => {
    for (const [key, dutch] of Object.entries(catalogue.nl)) {
      const words = Object.entries(catalogue[language]).find(([other]) => other === key)?.[1] ?? ''
      expect(words.trim(), key).not.toBe('')
      expect([...new Set(placeholders(words))], key).toEqual([...new Set(placeholders(dutch))])
      expect(words.split('*').length % 2, key).toBe(1)
      expect(words.includes('*'), key).toBe(dutch.includes('*'))
    }
    expect(Object.keys(catalogue[language]).sort()).toEqual(Object.keys(catalogue.nl).sort())
  })

  test('tell every status, refusal, wrong field and reason apart', () => {
    expect(new Set(statuses.map((status) => statusLabels[language][status])).size).toBe(statuses.length)
    const reasons = declineReasons.map((reason) => say(language, `decline_told.${reason}`))
    expect(new Set(reasons).size).toBe(declineReasons.length)
    for (const code of rejectionCodes) expect(sayRejection(language, code)).toMatch(/\.$/)
    for (const key of fieldErrorKeys) expect(sayFieldError(language, key)).toMatch(/\.$/)
  })
})

describe('translations', () => {
  test('are not copies of the Dutch sentences', () => {
    const sentences = Object.entries(catalogue.nl).filter(([key]) => key.startsWith('sentence'))
    for (const language of ['en', 'fr', 'de'] as const) {
      const same = sentences.filter(
        ([key, dutch]) => new Map(Object.entries(catalogue[language])).get(key) === dutch,
      )
      expect(same).toEqual([])
    }
  })
})

describe('days and moments', () => {
  test.each([
    ['nl', 'dinsdag 24 november', 'tussen dinsdag 24 en vrijdag 27 november', 'op dinsdag 24 november'],
    ['en', 'Tuesday 24 November', 'between Tuesday 24 and Friday 27 November', 'on Tuesday 24 November'],
    ['fr', 'mardi 24 novembre', 'entre le mardi 24 et le vendredi 27 novembre', 'le mardi 24 novembre'],
    [
      'de',
      'Dienstag, 24. November',
      'zwischen Dienstag, 24., und Freitag, 27. November',
      'am Dienstag, 24. November',
    ],
  ] as const)('are written in %s as people say them', (language, day, range, one) => {
    expect(formatDay('2026-11-24', language)).toBe(day)
    expect(formatRange({ first: '2026-11-24', last: '2026-11-27' }, language)).toBe(range)
    expect(formatRange({ first: '2026-11-24', last: '2026-11-24' }, language)).toBe(one)
  })

  test('name both months of a plan over the end of a month, and the first as the French do', () => {
    expect(formatRange({ first: '2026-11-30', last: '2026-12-01' }, 'nl')).toBe(
      'tussen maandag 30 november en dinsdag 1 december',
    )
    expect(formatDayWithYear('2026-12-01', 'fr')).toBe('mardi 1er décembre 2026')
  })

  test.each([
    ['2026-11-20T07:12:00Z', 'nl', 'vrijdag 20 november, 8.12\u00a0uur'],
    ['2026-07-01T22:30:00Z', 'en', 'Thursday 2 July, 00:30'],
    ['2026-03-29T01:00:00Z', 'fr', 'dimanche 29 mars, 3\u00a0h\u00a000'],
    ['2026-10-25T01:00:00Z', 'de', 'Sonntag, 25. Oktober, 2.00\u00a0Uhr'],
  ] as const)(
    'show the moment %s on the clock of Brussels, never broken over two lines',
    (iso, language, words) => {
      expect(formatInstant(Date.parse(iso), language)).toBe(words)
    },
  )

  test('give a due moment at midnight to the day that ends with it', () => {
    expect(dueDay(Date.parse('2026-11-27T23:00:00Z'))).toBe('2026-11-27')
    expect(dueDay(Date.parse('2026-11-27T16:00:00Z'))).toBe('2026-11-27')
  })
})

describe('a sentence', () => {
  test('marks the part that matters, and a star in a name is only a star', () => {
    expect(sayParts('nl', 'statement.registered', { department: 'Net*te {day} Stad' })).toEqual([
      { text: 'Net*te {day} Stad', emphasis: true },
      { text: ' heeft je melding.', emphasis: false },
    ])
  })

  test('shows a code that has no name as it is', () => {
    expect(namesFrom({ departments: {}, partners: {}, categories: {} }).department('groen')).toBe('groen')
  })
})
