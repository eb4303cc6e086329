import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reference } from './reference.ts'

const references = fc.integer({ min: 0, max: 99_999_999 }).map(reference.fromNumber)

test('what is written is read back', () => {
  fc.assert(
    fc.property(references, (digits) => {
      expect(reference.parse(reference.format(digits))).toEqual({ ok: true, value: digits })
    }),
  )
})

test('one wrong digit is always noticed', () => {
  const places = fc.integer({ min: 0, max: 8 })
  const shifts = fc.integer({ min: 1, max: 9 })
  fc.assert(
    fc.property(references, places, shifts, (digits, place, shift) => {
      const wrong = (Number(digits[place]) + shift) % 10
      const typed = digits.slice(0, place) + wrong + digits.slice(place + 1)
      expect(reference.parse(typed)).toEqual({ ok: false, error: 'wrong_check_digit' })
    }),
  )
})

test('the digits satisfy the congruence of the standard', () => {
  fc.assert(
    fc.property(references, (digits) => {
      const [last, ...body] = [...digits].reverse().map(Number)
      const product = body.reverse().reduce((carry, digit) => (((carry + digit) % 10 || 10) * 2) % 11, 10)
      expect((product + Number(last)) % 10).toBe(1)
    }),
  )
})
