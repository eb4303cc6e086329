import { describe, expect, test } from 'vitest'
import { showPhone } from './show-phone.ts'

describe('a number on the screen', () => {
  test.each([
    ['+32470001234', '0470 00 12 34'],
    ['+3256004512', '056 00 45 12'],
    ['+3223456789', '02 345 67 89'],
    ['+3280012345', '0800 12 345'],
    ['1777', '1777'],
    ['anonymous', 'anonymous'],
  ])('%s is read as %s', (number, shown) => expect(showPhone(number)).toBe(shown))
})

describe('a number of abroad keeps its country and is read in groups', () => {
  test.each([
    ['France', '+33612345678', '+33 6 12 34 56 78'],
    ['the Netherlands, mobile', '+31612345678', '+31 6 12 34 56 78'],
    ['the Netherlands, fixed', '+31201234567', '+31 201 234 567'],
    ['Luxembourg', '+352621123456', '+352 621 123 456'],
    ['the United Kingdom', '+447911123456', '+44 7911 123 456'],
    ['Germany', '+4915123456789', '+49 151 2345 6789'],
    ['the United States', '+12025550123', '+1 202 555 0123'],
    ['Denmark', '+4532123456', '+45 32 12 34 56'],
    ['Ireland', '+353861234567', '+353 861 234 567'],
    ['a short one', '+29012345', '+290 12 345'],
    ['the longest there is', '+123456789012345', '+1 23456 789 012 345'],
  ])('%s', (_country, number, shown) => {
    expect(showPhone(number)).toBe(shown)
    expect(showPhone(number).replaceAll(' ', '')).toBe(number)
  })
})
