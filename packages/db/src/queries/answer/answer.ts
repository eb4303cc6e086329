import type { AnswerPlace, Day, Instant, Language, OpeningHours } from '@meldpunt/domain'

/** What the desk always has an answer to, or what is going on just now and shows before everything else. */
export type AnswerKind = 'answer' | 'incident'
/** Dutch is the source; the others are there or not. */
export type AnswerLanguage = Exclude<Language, 'nl'>
export type AnswerText = { question: string; spoken: string; body: string }

/** What an editor writes; each version keeps the whole of it. */
export type AnswerContent = AnswerText & {
  code: string
  kind: AnswerKind
  synonyms: readonly string[]
  category: string | null
  owner: string
  validFrom: Instant | null
  validUntil: Instant | null
  reviewOn: Day
  /** What callers ask next, with the answer. */
  followUps: readonly { question: string; answer: string }[]
  links: readonly { label: string; url: string }[]
  hours: OpeningHours | null
  place: AnswerPlace | null
  translations: Partial<Record<AnswerLanguage, AnswerText>>
}

export type Answer = AnswerContent & {
  id: string
  version: number
  active: boolean
  /** Who saved this version; nobody where it came with the city. */
  savedBy: string | null
  savedAt: Instant
  /** The name of who last looked whether it still holds. */
  reviewedBy: string | null
  reviewedAt: Instant | null
}
