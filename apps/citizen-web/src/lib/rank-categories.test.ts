import { describe, expect, test } from 'vitest'
import { rankCategories } from './rank-categories.ts'

const categories = [
  { code: 'not-collected', label: 'Afval niet opgehaald', synonyms: ['vuilniszakken', 'pmd-zak'] },
  {
    code: 'fly-tipping',
    label: 'Sluikstort',
    synonyms: ['gedumpt afval', 'vuilniszakken', 'matras op straat', 'zetel', 'frigo'],
  },
  { code: 'loose-paving', label: 'Losse stoeptegel', synonyms: ['tegel los', 'voetpad kapot', 'struikelen'] },
  { code: 'street-light', label: 'Straatlamp stuk', synonyms: ['lamp brandt niet', 'lantaarnpaal'] },
  { code: 'container', label: 'Container vol', synonyms: ['glascontainer'] },
  { code: 'hole', label: 'Put in de weg', synonyms: ['gat in de straat'] },
]
const codes = (text: string) => rankCategories(categories, text).map(({ code }) => code)

describe('categories proposed for a text', () => {
  test.each([
    ['Er ligt een oude zetel naast de glascontainer', 'fly-tipping'],
    ['Er liggen drie vuilniszakken en een oude zetel naast de glascontainer', 'fly-tipping'],
    ['de stoeptegels liggen los, ik ben bijna gestruikeld', 'loose-paving'],
    ['LANTAARNPAAL  kapot!!', 'street-light'],
    ['Er is een gat in de straat', 'hole'],
  ])('%s', (text, code) => {
    expect(codes(text)[0]).toBe(code)
  })

  test('come while somebody is still typing', () => {
    expect(codes('slui')).toEqual(['fly-tipping'])
  })

  test('are none for an empty text, for words that say nothing, and for what nothing fits', () => {
    expect(codes('')).toEqual([])
    expect(codes('dat is niet voor het')).toEqual([])
    expect(codes('xylofoon')).toEqual([])
  })

  test('are at most four', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ code: `c${at}`, label: 'afval', synonyms: [] }))
    expect(rankCategories(many, 'afval')).toHaveLength(4)
  })
})
