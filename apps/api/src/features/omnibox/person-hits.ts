import type { FoundPerson } from '@meldpunt/db'
import { matchedRanges } from './matched-ranges.ts'
import type { RankedHit } from './ranked-hit.ts'

/** People with an account; who was found by a name that only looks like it comes last. */
export const personHits = (people: readonly FoundPerson[], typed: readonly string[]): readonly RankedHit[] =>
  people.map(({ id, name, phone, email, near }, at) => ({
    score: (near ? 0.5 : 0.9) - at * 0.02,
    hit: {
      kind: 'person',
      id: `person:${id}`,
      title: name,
      extra: phone ?? email,
      matched: matchedRanges(name, typed),
      data: { personId: id, phone, email },
    },
  }))
