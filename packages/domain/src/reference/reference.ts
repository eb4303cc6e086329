import { accepted, type Result, rejected } from '../kernel/result.ts'

export type ReferenceRefusal = 'not_nine_digits' | 'wrong_check_digit'

const greatest = 99_999_999

/**
 * The check digit over eight digits, ISO 7064 MOD 11,10: always one digit; it betrays every single wrong digit and nearly
 * every swap of neighbours.
 *
 * @param digits exactly eight digits; anything else throws
 */
function check(digits: string): string {
  if (!/^\d{8}$/.test(digits)) throw new RangeError(`Not eight digits: ${digits}`)
  let product = 10
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10
    product = (sum * 2) % 11
  }
  return String((11 - product) % 10)
}

/**
 * A reference as it is written and said on the phone: three, three and two digits, then the check digit.
 *
 * @param digits eight digits, to which the check digit is added, or the nine of a reference; anything else throws
 * @example reference.format('48219370') // '482-193-70-4'
 */
function format(digits: string): string {
  const body = digits.slice(0, 8)
  const whole = body + check(body)
  if (digits !== body && digits !== whole) throw new RangeError(`Not a reference: ${digits}`)
  return `${whole.slice(0, 3)}-${whole.slice(3, 6)}-${whole.slice(6, 8)}-${whole.slice(8)}`
}

/**
 * The reference of a number, as nine digits to store. The caller draws the number at random: the domain has no chance in it.
 *
 * @param number whole, from 0 to 99 999 999; anything else throws
 * @example reference.fromNumber(48219370) // '482193704'
 */
function fromNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > greatest)
    throw new RangeError(`No reference: ${number}`)
  const body = String(number).padStart(8, '0')
  return body + check(body)
}

/**
 * Reads a reference as people type it, with spaces, dots or dashes anywhere or nowhere; gives the nine digits as stored.
 *
 * @example reference.parse('482.193 70-4') // { ok: true, value: '482193704' }
 */
function parse(text: string): Result<string, ReferenceRefusal> {
  const digits = text.replace(/[\s.\p{Pd}\u2212]/gu, '')
  if (!/^\d{9}$/.test(digits)) return rejected('not_nine_digits')
  return check(digits.slice(0, 8)) === digits.slice(8) ? accepted(digits) : rejected('wrong_check_digit')
}

/** The public reference of a report. It identifies, it never authorises: seeing a report needs its secret link as well. */
export const reference = { format, parse, check, fromNumber } as const
