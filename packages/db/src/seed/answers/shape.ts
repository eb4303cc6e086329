import type { OpeningHours } from '@meldpunt/domain'

/** Question and what is read aloud, in another language than Dutch. */
type Translated = readonly [question: string, spoken: string]

/** An answer as the city starts with it. Every amount and hour in it is an example, until the city fills in its own. */
export type AnswerSeed = {
  readonly code: string
  readonly question: string
  readonly spoken: string
  readonly body?: string
  /** What else callers say, parted by commas. */
  readonly synonyms: string
  readonly category?: string
  readonly owner?: string
  /** What callers ask next, and the answer. */
  readonly next?: readonly (readonly [question: string, answer: string])[]
  readonly links?: readonly (readonly [label: string, url: string])[]
  readonly hours?: OpeningHours
  /** Where one has to be. */
  readonly place?: readonly [name: string, address: string]
  readonly reviewOn?: string
  readonly en?: Translated
  readonly fr?: Translated
  readonly de?: Translated
}
