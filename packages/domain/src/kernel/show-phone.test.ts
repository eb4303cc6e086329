import { describe, expect, test } from 'vitest'
import { showPhone } from './show-phone.ts'

describe('a number on the screen', () => {
  test.each([
    ['+32470001234', '0470 00 12 34'],
    ['+3256004512', '056 00 45 12'],
    ['+3223456789', '02 345 67 89'],
    ['+33612345678', '+33612345678'],
    ['1777', '1777'],
  ])('%s is read as %s', (number, shown) => expect(showPhone(number)).toBe(shown))
})
