import { describe, expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { matchPhrase, toPhrase, toTypedWords } from './match-phrase.ts'
import { matchedRanges } from './matched-ranges.ts'
import { wordScore } from './word-score.ts'

test.each([
  ['tegel', 'tegel', 1],
  ['teg', 'tegel', 0.9],
  ['tegel', 'stoeptegel', 0.6],
  ['tegels', 'tegel', 0.6],
  ['tgeel', 'tegel', 0.5],
  ['zandbregstr', 'zandbergstraat', 0.5],
  ['1234', '1235', 0],
  ['bom', 'boom', 0],
  ['lamp', 'tegel', 0],
])('%s typed for %s scores %d', (typed, word, score) => expect(wordScore(typed, word)).toBe(score))

test.each([
  ['straat', 'straat', 0],
  ['straat', 'sraat', 1],
  ['straat', 'srtaat', 1],
  ['straat', 'sttraatt', 2],
  ['straat', 'laan', 3],
])('from %s to %s it is %d', (one, other, distance) => expect(editDistance(one, other, 2)).toBe(distance))

describe('a phrase', () => {
  const scoreOf = (typed: string, phrase: string) => matchPhrase(toTypedWords(typed), toPhrase(phrase))
  test('fits as far as it covers what was typed', () => {
    expect(scoreOf('losse tegel', 'Losse tegel of put')).toBe(1)
    expect(scoreOf('losse tegel in de straat', 'Losse tegel')).toBeCloseTo(2 / 3)
    expect(scoreOf('een boom op de straat met losse takken', 'Losse tegel')).toBe(0)
    expect(scoreOf('de', 'De Leie')).toBe(1)
  })
})

test.each([
  ['Sluikstort', ['sluik'], [[0, 5]]],
  [
    'Één café',
    ['een', 'caf'],
    [
      [0, 3],
      [4, 7],
    ],
  ],
  ['Stoeptegel los', ['tegel'], [[5, 10]]],
  ['Zandbergstraat', ['zandbreg'], []],
])('in %s the parts that were typed are marked', (title, typed, ranges) => {
  expect(matchedRanges(title, typed)).toEqual(ranges)
})
