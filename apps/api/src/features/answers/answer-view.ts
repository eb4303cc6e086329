import type { AnswerContent, AnswerKind } from '@meldpunt/db'
import type { AnswerPlace, Day, Instant, Spoken } from '@meldpunt/domain'

/** An answer that a search found; `start` is how the longer text begins. */
export type AnswerHit = {
  id: string
  code: string
  kind: AnswerKind
  question: string
  spoken: string
  start: string
}

export type HoursView = {
  /** In full words, and short for a narrow table. */
  days: readonly { label: string; text: string; today: boolean; short: { label: string; text: string } }[]
  note: string
}

/** Where one has to be; `route` is the address of a page that shows the way. */
type PlaceView = AnswerPlace & { route: string }

type Named = { code: string; label: string }

/** An answer as a clerk reads it aloud, with how sure it is. */
export type AnswerView = {
  id: string
  code: string
  version: number
  kind: AnswerKind
  question: string
  /** Sentences, each in pieces; the first is what is asked, the rest adds to it. */
  spoken: Spoken
  body: string
  followUps: AnswerContent['followUps']
  links: AnswerContent['links']
  hours: HoursView | null
  place: PlaceView | null
  category: Named | null
  owner: { code: string; name: string }
  validFrom: Instant | null
  validUntil: Instant | null
  reviewOn: Day
  reviewedBy: string | null
  reviewedAt: Instant | null
  givenThisMonth: number
  flagged: boolean
}

/** The same for everybody; without what only the desk needs to know. */
export type PublicAnswerView = Pick<
  AnswerView,
  | 'code'
  | 'kind'
  | 'question'
  | 'spoken'
  | 'body'
  | 'followUps'
  | 'links'
  | 'hours'
  | 'place'
  | 'owner'
  | 'validUntil'
> & {
  /** The language it is in: Dutch where nobody translated it. */
  language: string
  updatedAt: Instant | null
}

export type IncidentView = {
  id: string
  code: string
  question: string
  spoken: string
  validUntil: Instant | null
}

/** An answer as its editors see it: all that was written, and what asks for their attention. */
export type EditedAnswer = AnswerContent & {
  id: string
  version: number
  active: boolean
  savedBy: string | null
  savedAt: Instant
  reviewedBy: string | null
  reviewedAt: Instant | null
  /** The day to look whether it still holds has come. */
  toReview: boolean
  flags: readonly { flagId: string; by: string; note: string; at: Instant }[]
}

export type AnswerVersionView = {
  version: number
  content: AnswerContent
  savedBy: string | null
  savedAt: Instant
}

/** What was saved, or what somebody else saved meanwhile. */
export type SavedAnswerView =
  | { kind: 'saved'; version: number }
  | { kind: 'stale'; current: EditedAnswer | null }

export type AnswerMissView = { text: string; times: number; lastAt: Instant }
