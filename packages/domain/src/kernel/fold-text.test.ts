import { describe, expect, test } from 'vitest'
import { foldText, foldWords, hasPhrase } from './fold-text.ts'

test('case, accents and ligatures do not matter', () => {
  expect(foldText('Café COÖRDINATIE Œuvre Straße')).toBe('cafe coordinatie oeuvre strasse')
})

test('words are what stands between other signs', () => {
  expect(foldWords('  Losse tegel!! (2x)\n')).toBe(' losse tegel 2x ')
  expect(foldWords('…')).toBe(' ')
})

describe('a phrase in a text', () => {
  const words = foldWords('Er ligt een lósse-TEGEL aan de bushalte; de zakken zijn weg')

  test.each(['losse tegel', 'Bushalte', 'zak*', 'tegel'])('%s is found', (phrase) => {
    expect(hasPhrase(words, phrase)).toBe(true)
  })

  test.each(['zak', 'bus', 'egel', 'tegel losse', '*', ''])('"%s" is not found', (phrase) => {
    expect(hasPhrase(words, phrase)).toBe(false)
  })
})
