import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNationalNumber } from './parse-national-number.ts'

const numbers = fc
  .record({
    born: fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    sequence: fc.integer({ min: 1, max: 998 }),
  })
  .map(({ born, sequence }) => {
    const day = born.toISOString().slice(0, 10)
    const body = day.slice(2).replaceAll('-', '') + String(sequence).padStart(3, '0')
    const checked = Number(day < '2000' ? body : `2${body}`)
    return body + String(97 - (checked % 97)).padStart(2, '0')
  })

test('every person of either century can be read', () => {
  fc.assert(
    fc.property(numbers, (value) => {
      expect(parseNationalNumber(value)).toEqual({ ok: true, value })
    }),
  )
})

test('two neighbouring digits that are swapped are noticed', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 9 }), (digits, place) => {
      const swapped =
        digits.slice(0, place) + digits.charAt(place + 1) + digits.charAt(place) + digits.slice(place + 2)
      fc.pre(swapped !== digits)
      // The other century's check can fit by chance; within one century a swap never goes unnoticed.
      const century = (text: string) =>
        97 - (Number(text.slice(0, 9)) % 97) === Number(text.slice(9)) ? 1900 : 2000
      expect(!parseNationalNumber(swapped).ok || century(swapped) !== century(digits)).toBe(true)
    }),
  )
})

test('any text is read or refused, never a fault', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof parseNationalNumber(text).ok).toBe('boolean')
    }),
  )
})
