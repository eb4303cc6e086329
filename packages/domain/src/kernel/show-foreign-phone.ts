import { groupDigits } from './group-digits.ts'

/** Country codes of one and two digits (ITU-T E.164, annex); all others have three. */
const country = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/
const pairsAfterOne = [1, 2, 2, 2, 2]

/** By how many digits follow the country code, where the country has no way of its own. */
const sizesByLength: Readonly<Record<number, readonly number[]>> = {
  4: [2, 2],
  5: [2, 3],
  6: [2, 2, 2],
  7: [3, 2, 2],
  8: [2, 2, 2, 2],
  9: [3, 3, 3],
  10: [4, 3, 3],
  11: [3, 4, 4],
}

function sizesOf(code: string, digits: string): readonly number[] {
  const isInPairs = code === '33' || (code === '31' && digits.startsWith('6'))
  if (isInPairs && digits.length === 9) return pairsAfterOne
  if (code === '1' && digits.length === 10) return [3, 3, 4]
  return sizesByLength[digits.length] ?? [3, 3, 3, 3]
}

/** A number of another country in groups that can be read aloud, behind its country code; what is none stays as it is. */
export function showForeignPhone(number: string): string {
  const [, code, digits] = country.exec(number) ?? []
  if (code === undefined || digits === undefined) return number
  return digits.length < 4 ? number : `+${code} ${groupDigits(digits, sizesOf(code, digits))}`
}
