import { describe, expect, test } from 'vitest'
import { birthDateOf, parseNationalNumber } from './parse-national-number.ts'

const withCheck = (body: string, century: 1900 | 2000) => {
  const number = Number(century === 2000 ? `2${body}` : body)
  return body + String(97 - (number % 97)).padStart(2, '0')
}

describe('read', () => {
  test.each([
    ['85.07.30-033 28', '85073003328'],
    ['85073003328', '85073003328'],
    [' 85/07/30 033-28 ', '85073003328'],
    ['17.07.30-033 84', '17073003384'],
  ])('"%s", a number from the public examples', (text, value) => {
    expect(parseNationalNumber(text)).toEqual({ ok: true, value })
  })

  test.each([
    ['a leap day of 2000', withCheck('000229001', 2000)],
    ['a bis number with unknown sex', withCheck('852730033', 1900)],
    ['a bis number with known sex', withCheck('854730033', 1900)],
    ['an unknown month and day', withCheck('850000033', 1900)],
    ['the last sequence number', withCheck('850730998', 1900)],
  ])('%s', (_, digits) => expect(parseNationalNumber(digits)).toEqual({ ok: true, value: digits }))
})

describe('refused', () => {
  test.each([
    ['', 'not_eleven_digits'],
    ['8507300332', 'not_eleven_digits'],
    ['850730033281', 'not_eleven_digits'],
    ['85073O03328', 'not_eleven_digits'],
    ['85.07.30-033 29', 'wrong_check_digits'],
    ['17.07.30-033 85', 'wrong_check_digits'],
    [withCheck('851330033', 1900), 'not_a_date'],
    [withCheck('850732033', 1900), 'not_a_date'],
    [withCheck('000229001', 1900), 'not_a_date'],
    [withCheck('853430033', 1900), 'not_a_date'],
    [withCheck('850730000', 1900), 'no_such_sequence'],
    [withCheck('850730999', 1900), 'no_such_sequence'],
  ])('"%s": %s', (text, error) => expect(parseNationalNumber(text)).toEqual({ ok: false, error }))
})

describe('the day of birth', () => {
  test.each([
    ['of the last century', '85073003328', '1985-07-30'],
    ['of this century', '17073003384', '2017-07-30'],
    ['in a bis number', withCheck('854730033', 1900), '1985-07-30'],
    ['that nobody knew', withCheck('850000033', 1900), null],
    ['in a number that is none', '85073003329', null],
  ])('%s', (_, digits, day) => expect(birthDateOf(digits)).toBe(day))
})
