import type { RankedHit } from './ranked-hit.ts'

/** Less than this part of the best is what only looks like it: "sluit" where there is a "sluik". */
const close = 0.6

/** Leaves out what fits much less than the best of all kinds, so that a typing error is supposed only where nothing fits. */
export function dropFar(kinds: readonly (readonly RankedHit[])[]): readonly (readonly RankedHit[])[] {
  const best = Math.max(0, ...kinds.flat().map(({ score }) => score))
  return kinds.map((hits) => hits.filter(({ score }) => score >= best * close))
}
