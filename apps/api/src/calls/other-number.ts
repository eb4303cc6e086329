import type { Call } from '@meldpunt/db'

/** A number at which somebody can be called back, as `toPhoneNumber` makes it; a short code such as 1777 is none. */
const isPhone = (number: string): boolean => /^\+[1-9]\d{7,14}$/.test(number)

type Ends = Pick<Call, 'direction' | 'fromNumber' | 'toNumber'>

/** The number at the other end: of who calls, or of whom we call. Null where it is hidden, or there was no telephone. */
export const otherNumber = ({ direction, fromNumber, toNumber }: Ends): string | null =>
  direction === 'out' ? toNumber : fromNumber

/** The number of a person: neither a short code nor one of our own, from which a colleague puts somebody through. */
export function personalNumber(call: Ends, ownNumbers: readonly string[]): string | null {
  const number = otherNumber(call)
  return number !== null && isPhone(number) && !ownNumbers.includes(number) ? number : null
}
