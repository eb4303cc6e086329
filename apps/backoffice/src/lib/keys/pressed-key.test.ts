import { describe, expect, test } from 'vitest'
import { digitOf, letterOf } from './pressed-key.ts'

describe('a key that was pressed', () => {
  test.each([
    ['a letter where the keyboard says it is', { key: 'a', code: 'KeyQ' }, 'a'],
    ['a capital', { key: 'T', code: 'KeyT' }, 't'],
    ['the sign that a Mac makes of it with Alt', { key: '†', code: 'KeyT' }, 't'],
    ['no letter', { key: 'Enter', code: 'Enter' }, null],
    ['a digit', { key: '1', code: 'Digit1' }, null],
  ])('gives %s', (_, pressed, letter) => expect(letterOf(pressed)).toBe(letter))

  test.each([
    ['1 on a keyboard with digits below', { key: '1', code: 'Digit1' }, 1],
    ['2 on a Belgian keyboard, without Shift', { key: 'é', code: 'Digit2' }, 2],
    ['9 on the pad', { key: '9', code: 'Numpad9' }, 9],
    ['nothing for 0', { key: '0', code: 'Digit0' }, null],
    ['nothing for a letter', { key: 'n', code: 'KeyN' }, null],
  ])('gives %s', (_, pressed, digit) => expect(digitOf(pressed)).toBe(digit))
})
