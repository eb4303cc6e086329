import { reference } from '@meldpunt/domain'

const mostWords = 8

/** Words of a search as the index has them: a reference or telephone number joined, everything else split. */
export function toSearchWords(typed: string): readonly string[] {
  const whole = reference.parse(typed)
  if (whole.ok) return [whole.value]
  if (isNumber(typed)) return [toDigits(typed)]
  return typed
    .toLowerCase()
    .replace(/(\d)-(?=\d)/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => word.slice(0, 40))
}

/** A telephone number, or the beginning of a reference: six digits or more and nothing but what stands between them. */
const isNumber = (typed: string): boolean =>
  /^[\d\s.()+/-]+$/.test(typed) && typed.replace(/\D/g, '').length >= 6

/** As the index has telephone numbers: without the prefix of the country or of the zone. */
const toDigits = (typed: string): string =>
  typed
    .trim()
    .replace(/^(\+|00)32/, '')
    .replace(/\D/g, '')
    .replace(/^0/, '')
