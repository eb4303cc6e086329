import type { Call } from '@meldpunt/db'
import { isPhone } from './show-phone.ts'

/** The number at the other end: of who calls, or of whom we call. Null where it is hidden, or there was no telephone. */
export const otherNumber = ({ direction, fromNumber, toNumber }: Call): string | null =>
  direction === 'out' ? toNumber : fromNumber

/** The number of a person: neither a short code nor one of our own, from which a colleague puts somebody through. */
export function personalNumber(call: Call, ownNumbers: readonly string[]): string | null {
  const number = otherNumber(call)
  return number !== null && isPhone(number) && !ownNumbers.includes(number) ? number : null
}
