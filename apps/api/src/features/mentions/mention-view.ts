import type { Instant } from '@meldpunt/domain'

/** A note in which you were called. */
export type MentionView = {
  id: string
  reportId: string
  reference: string
  title: string
  position: number
  by: string
  /** Null once the report was erased. */
  text: string | null
  at: Instant
  readAt: Instant | null
}
export type MentionsView = {
  rows: readonly MentionView[]
  unread: number
  nextCursor: { at: Instant; id: string } | null
}

/** A colleague who can be called to a note. */
export type ColleagueView = { memberId: string; name: string; department: string | null }
