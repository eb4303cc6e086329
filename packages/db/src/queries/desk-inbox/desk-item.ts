import type { Channel, Clock, Instant, Status } from '@meldpunt/domain'
import type { MailKind } from '../mail/incoming-mail.ts'

export const deskKinds = ['report', 'mail', 'callback'] as const
export type DeskKind = (typeof deskKinds)[number]

/** `all` is what waits now; the last three are apart from it, and of `ended` nothing waits. */
export const deskViews = [
  ...(['all', 'mail', 'web', 'burgerprofiel', 'callback'] as const),
  ...(['replies', 'mentions', 'snoozed', 'ended'] as const),
]
export type DeskView = (typeof deskViews)[number]

/** Why something is in the inbox. */
export type DeskReason =
  | 'new'
  | 'reply'
  | 'information'
  | 'reopen'
  | 'callback'
  | 'unreadable'
  | 'mention'
  | 'ended'

export type Present = { memberId: string; name: string; mode: 'looks' | 'edits' }

/** One thing that waits for the desk. */
export type DeskItem = {
  key: string
  kind: DeskKind
  id: string
  channel: Channel
  reason: DeskReason
  /** Name of who wrote or called; of a note, of the colleague who wrote it. */
  name: string | null
  /** Where they can be reached. */
  address: string | null
  /** Subject of a mail or a call; null for a report, which has none. */
  subject: string | null
  /** What was said last. */
  text: string | null
  at: Instant
  late: boolean
  category: string | null
  status: Status | null
  reference: string | null
  placeText: string | null
  clock: Clock | null
  receivedAt: Instant
  /** A category that the words point to. */
  proposal: { code: string; confidence: number } | null
  snoozedUntil: Instant | null
  snoozeNote: string | null
  /** Of a mail of which no report came. */
  ended: { kind: MailKind; why: string | null; settled: boolean } | null
  presence: readonly Present[]
  /** For the place in the list. */
  dueAt: Instant
}

/** Whose inbox, and what of it. */
export type DeskFilter = {
  memberId: string
  view: DeskView
  complaintsVisible: boolean
  category: string | null
  /** All of these must be in it, as they stand. */
  words: readonly string[]
  now: Instant
  /** What came before this has waited longer than a working day. */
  dayAgo: Instant
}
