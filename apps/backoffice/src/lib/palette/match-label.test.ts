import { expect, test } from 'vitest'
import { matchLabel } from './match-label.ts'

test.each([
  ['Nieuwe melding', 'meld', [[7, 11]]],
  [
    'Nieuwe melding',
    'mel nie',
    [
      [0, 3],
      [7, 10],
    ],
  ],
  [
    'Café één',
    'een caf',
    [
      [0, 3],
      [5, 8],
    ],
  ],
  ['Wachtrij', '', []],
  ['Wachtrij', 'rij', null],
  ['Wachtrij', 'wach beheer', null],
  ['Melding', 'meld m', [[0, 4]]],
])('%s with "%s" typed', (label, typed, matched) => {
  expect(matchLabel(label, typed)).toEqual(matched)
})
