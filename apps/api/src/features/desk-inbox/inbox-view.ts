import type { DeskCounts, DeskKind, DeskReason, DeskView, MailKind, OwnDeskView } from '@meldpunt/db'
import type { Channel, Instant, Status } from '@meldpunt/domain'
import type { MailReason } from '../../mail/mail-reason.ts'
import type { DueView } from '../../report-view/due-view.ts'
import type { PresentView } from '../../report-view/present-view.ts'

export type ProposalView = { code: string; label: string; confidence: number }

export type DeskItem = {
  /** `report:<id>`, `mail:<id>` or `callback:<id>`. */
  key: string
  kind: DeskKind
  id: string
  channel: Channel
  reason: DeskReason
  /** Name, else address or number; empty where nobody said who they are. Of a mention, the colleague. */
  from: string
  subject: string
  firstLine: string
  at: Instant
  /** Null for what has no term. */
  due: DueView | null
  /** Waits longer than a working day. */
  overADay: boolean
  status: Status | null
  statusLabel: string | null
  reference: string | null
  category: { code: string; label: string } | null
  proposal: ProposalView | null
  presence: readonly PresentView[]
  snoozedUntil: Instant | null
  snoozeNote: string | null
  /** How a mail ended of which no report came, and whether a person decided so; null for what waits. */
  ended: { kind: MailKind; why: MailReason | null; settled: boolean } | null
}

/** The lines come in the order of their groups: first those over a working day, then the rest, the first due first. */
export type DeskInboxView = {
  items: readonly DeskItem[]
  counts: DeskCounts
  nextCursor: string | null
}

export type DeskInboxViewName = DeskView
export type OwnViewView = OwnDeskView
