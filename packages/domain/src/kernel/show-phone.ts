const mobile = /^\+324\d{8}$/
/** Zones of one digit; all others have two. */
const shortZone = /^\+32[2349]\d{7}$/
const longZone = /^\+32\d{8}$/

/**
 * A number in E.164 as people here read it: "0470 12 34 56", "056 12 34 56". One of abroad, a short code and what is no number
 * stay as they are.
 *
 * @example showPhone('+3256004512') // '056 00 45 12'
 */
export function showPhone(number: string): string {
  const national = `0${number.slice(3)}`
  if (mobile.test(number)) return group(national, [4, 2, 2, 2])
  if (shortZone.test(number)) return group(national, [2, 3, 2, 2])
  if (longZone.test(number)) return group(national, [3, 2, 2, 2])
  return number
}

function group(digits: string, sizes: readonly number[]): string {
  const ends = sizes.map((_, place) => sizes.slice(0, place + 1).reduce((sum, size) => sum + size, 0))
  return sizes.map((size, place) => digits.slice((ends[place] ?? 0) - size, ends[place])).join(' ')
}
