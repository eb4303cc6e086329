import { describe, expect, test } from 'vitest'
import { reference } from './reference.ts'

test('the check digit is that of ISO 7064 MOD 11,10, as German VAT numbers have it over eight digits', () => {
  expect(reference.check('13669597')).toBe('6')
  expect(reference.check('12927339')).toBe('8')
})

test.each(['482193704', '482-193-70-4', ' 482 193 70 4 ', '482.193.70.4', '482–193−70‑4', '482193-704'])(
  '"%s" is read',
  (text) => expect(reference.parse(text)).toEqual({ ok: true, value: '482193704' }),
)

describe('what is refused', () => {
  test.each(['', '48219370', '4821937044', '482-193-7O-4', 'abc', '４８２１９３７０４'])(
    '"%s" is not nine digits',
    (text) => {
      expect(reference.parse(text)).toEqual({ ok: false, error: 'not_nine_digits' })
    },
  )
  test('another check digit', () => {
    expect(reference.parse('482-193-70-5')).toEqual({ ok: false, error: 'wrong_check_digit' })
  })
  test('numbers that have no reference', () => {
    for (const number of [-1, 1.5, 100_000_000, Number.NaN])
      expect(() => reference.fromNumber(number)).toThrow()
  })
  test('writing what is no reference', () => {
    for (const digits of ['', '1234567', '482193705', '4821937044'])
      expect(() => reference.format(digits)).toThrow()
  })
})

test('eight digits and the stored nine are written alike', () => {
  expect(reference.format('48219370')).toBe('482-193-70-4')
  expect(reference.format('482193704')).toBe('482-193-70-4')
})
