import { groupDigits } from './group-digits.ts'
import { showForeignPhone } from './show-foreign-phone.ts'

const mobile = /^\+324\d{8}$/
/** Numbers that cost the caller nothing, or more. */
const special = /^\+32(?:800|90\d)\d{5}$/
/** Zones of one digit; all others have two. */
const shortZone = /^\+32[2349]\d{7}$/
const longZone = /^\+32\d{8}$/

/**
 * A number in E.164 as people here read it: "0470 12 34 56", "056 12 34 56", "+33 6 12 34 56 78". A short code and what is no
 * number stay as they are.
 *
 * @example showPhone('+3256004512') // '056 00 45 12'
 */
export function showPhone(number: string): string {
  const national = `0${number.slice(3)}`
  if (mobile.test(number)) return groupDigits(national, [4, 2, 2, 2])
  if (special.test(number)) return groupDigits(national, [4, 2, 3])
  if (shortZone.test(number)) return groupDigits(national, [2, 3, 2, 2])
  if (longZone.test(number)) return groupDigits(national, [3, 2, 2, 2])
  return number.startsWith('+32') ? number : showForeignPhone(number)
}
