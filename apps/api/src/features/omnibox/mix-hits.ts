import type { OmniboxView } from './omnibox-view.ts'
import { byScore, type RankedHit } from './ranked-hit.ts'

/**
 * One list of all kinds, best first. The best two of each kind have a place before the third of another, so that many
 * reports in a street never hide the street itself.
 */
export function mixHits(kinds: readonly (readonly RankedHit[])[], limit: number): OmniboxView {
  const ranked = kinds.map((hits) => hits.toSorted(byScore))
  const first = ranked.flatMap((hits) => hits.slice(0, 2)).toSorted(byScore)
  const further = ranked.flatMap((hits) => hits.slice(2)).toSorted(byScore)
  const chosen = [...first, ...further].slice(0, limit)
  return {
    hits: chosen.toSorted(byScore).map(({ hit }) => hit),
    more: first.length + further.length > chosen.length,
  }
}
