import { type Day, daysInMonth, isDay } from '../kernel/day.ts'
import { accepted, type Result, rejected } from '../kernel/result.ts'

export type NationalNumberRefusal =
  | 'not_eleven_digits'
  | 'wrong_check_digits'
  | 'not_a_date'
  | 'no_such_sequence'

/** Born before 2000, the check digits are those of nine digits; after that, of the same with a 2 before them. */
function centuryOf(digits: string): 1900 | 2000 | null {
  const body = Number(digits.slice(0, 9))
  const given = Number(digits.slice(9))
  if (97 - (body % 97) === given) return 1900
  return 97 - ((2_000_000_000 + body) % 97) === given ? 2000 : null
}

/** A bis number has 20 (sex unknown) or 40 (sex known) added to the month of birth. */
function withoutBis(month: number): number {
  if (month >= 40) return month - 40
  return month >= 20 ? month - 20 : month
}

function isDateOfBirth(digits: string, century: number): boolean {
  const month = withoutBis(Number(digits.slice(2, 4)))
  const date = Number(digits.slice(4, 6))
  // What is unknown is written as zeros; when those numbers run out, the register counts up the day.
  if (month === 0) return date <= 31
  return date <= daysInMonth(century + Number(digits.slice(0, 2)), month)
}

/**
 * Reads a Belgian national register number or bis number: date of birth, sequence and two check digits (KB of 3 April 1984
 * on the composition of the identification number; KB of 8 February 1991 for bis numbers), for both centuries of birth.
 *
 * @param text as people type it; spaces, dots, dashes and slashes are ignored
 * @returns the eleven digits without signs, or why it is none; that the person exists is not checked
 * @example parseNationalNumber('85.07.30-033 28') // { ok: true, value: '85073003328' }
 */
export function parseNationalNumber(text: string): Result<string, NationalNumberRefusal> {
  const digits = text.replace(/[\s./\p{Pd}]/gu, '')
  if (!/^\d{11}$/.test(digits)) return rejected('not_eleven_digits')
  const century = centuryOf(digits)
  if (century === null) return rejected('wrong_check_digits')
  if (!isDateOfBirth(digits, century)) return rejected('not_a_date')
  const sequence = digits.slice(6, 9)
  return sequence === '000' || sequence === '999' ? rejected('no_such_sequence') : accepted(digits)
}

/**
 * The day of birth that a national number holds; null where it was not known when the number was given.
 *
 * @param digits what `parseNationalNumber` gave
 * @example birthDateOf('85073003328') // '1985-07-30'
 */
export function birthDateOf(digits: string): Day | null {
  const century = centuryOf(digits)
  if (century === null) return null
  const month = String(withoutBis(Number(digits.slice(2, 4)))).padStart(2, '0')
  const day = `${century + Number(digits.slice(0, 2))}-${month}-${digits.slice(4, 6)}`
  return isDay(day) ? day : null
}
