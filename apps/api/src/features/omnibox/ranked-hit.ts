import type { OmniHit, OmniKind } from './omnibox-view.ts'

/** A hit with how well it fits, about 0 to 1; above 1 goes before everything. */
export type RankedHit = { hit: OmniHit; score: number }

/** Where two fit as well: what can be said at once goes before what has to be looked up. */
const order: Readonly<Record<OmniKind, number>> = { category: 0, answer: 1, report: 2, street: 3, person: 4 }

export const byScore = (one: RankedHit, other: RankedHit): number =>
  other.score - one.score || order[one.hit.kind] - order[other.hit.kind]
