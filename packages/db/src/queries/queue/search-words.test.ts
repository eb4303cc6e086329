import { expect, test } from 'vitest'
import { toSearchWords } from './search-words.ts'

test.each([
  ['a street with its number', 'Kerkstraat 41', ['kerkstraat', '41']],
  ['a reference as written', '482-193-70-4', ['482193704']],
  ['a reference read aloud', '482 193 70 4', ['482193704']],
  ['a telephone number of here', '0471/12.34.56', ['471123456']],
  ['a telephone number from abroad', '+32 471 12 34 56', ['471123456']],
  ['the beginning of a reference among words', '482-193 stoep', ['482193', 'stoep']],
  ['a name with an apostrophe', "D'Hondt", ['d', 'hondt']],
  ['letters of other scripts', 'مرحبا 👋 été', ['مرحبا', 'été']],
  ['operators of a search engine', 'a & b | !c :* "d"', ['a', 'b', 'c', 'd']],
  ['nothing', ' \t ', []],
])('%s', (_, typed, words) => {
  expect(toSearchWords(typed)).toEqual(words)
})

test('a flood of words is cut off', () => {
  expect(toSearchWords('x '.repeat(100_000))).toHaveLength(8)
})
