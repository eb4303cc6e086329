import type { Street } from '@meldpunt/db'
import { matchPhrase, toPhrase } from './match-phrase.ts'
import { matchedRanges } from './matched-ranges.ts'
import type { RankedHit } from './ranked-hit.ts'

const houseNumber = /^\d{1,4}[a-z]{0,2}$/

/** Streets whose name fits, with the house number that was typed; place and postcode tell one Kerkstraat from the other. */
export function streetHits(streets: readonly Street[], typed: readonly string[]): readonly RankedHit[] {
  const [first] = typed
  if (first === undefined || /^\d/.test(first)) return []
  return streets.flatMap((street) => {
    const number = typed.find((word) => houseNumber.test(word) && word !== street.postcode) ?? null
    const score = scoreOf(
      street,
      typed.filter((word) => word !== number),
    )
    return score === 0 ? [] : [{ score, hit: toHit(street, typed, number) }]
  })
}

/** Without its name a street is not meant, however well the village fits. */
function scoreOf({ name, place, postcode }: Street, typed: readonly string[]): number {
  const words = toPhrase(name)
  if (!typed.some((word) => matchPhrase([word], words) > 0)) return 0
  const score = matchPhrase(typed, [...words, ...toPhrase(place), postcode])
  return words[0]?.startsWith(typed[0] ?? '') ? score : score * 0.95
}

function toHit(street: Street, typed: readonly string[], number: string | null): RankedHit['hit'] {
  const { name, postcode, place } = street
  return {
    kind: 'street',
    id: `street:${postcode}:${name}`,
    title: number === null ? name : `${name} ${number}`,
    extra: `${postcode} ${place}`,
    matched: matchedRanges(name, typed),
    data: { street: name, postcode, place, houseNumber: number },
  }
}
