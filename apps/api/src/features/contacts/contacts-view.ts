import type { ContactOutcome } from '@meldpunt/db'
import type { Channel } from '@meldpunt/domain'

export type ContactRow = {
  id: string
  channel: Channel
  startedAt: number
  /** How long it took, seconds; null where it has no length, as of a message. */
  seconds: number | null
  member: { memberId: string; name: string } | null
  outcome: ContactOutcome
  /** Whether the desk called, instead of being called. */
  isOut: boolean
  /** Who it was, and the number or address; null where it was not told. */
  who: string | null
  /** What it was about: the question answered, the reports, to whom it was put through, or the note. */
  about: string | null
  reports: readonly { reportId: string; reference: string }[]
}

export type ContactsView = {
  rows: readonly ContactRow[]
  nextCursor: string | null
  total: number
  outcomes: readonly { outcome: ContactOutcome; count: number }[]
  /** Of those who called or came by: what part was helped at once, without a report; 0 to 1, null of nobody. */
  answeredAtOnce: number | null
  /** Seconds that half of the talks stay under. */
  medianSeconds: number | null
}
