import type {
  Channel,
  CommandType,
  Day,
  DeclineReason,
  Language,
  NoticeChannel,
  Place,
  PlannedDays,
  Priority,
  RoutingExplanation,
  Status,
} from '@meldpunt/domain'
import type { AttachmentView } from '../../report-view/attachment-view.ts'
import type { DueView } from '../../report-view/due-view.ts'
import type { HistoryEntry } from '../../report-view/history-entry.ts'
import type { NoticeView } from '../../report-view/notice-view.ts'
import type { LinkedPersonView } from './linked-person.ts'

export type StaffAttachmentView = AttachmentView & {
  by: 'reporter' | 'staff' | 'partner'
  at: number
}

/** Everything that a member of staff may see of one report; what they may not see is null and says so. */
export type StaffReportView = {
  id: string
  reference: string
  version: number
  fieldsVersion: number
  status: Status
  statusLabel: string
  /** True when texts, photos and contact data are left out, because another department has it. */
  personalHidden: boolean
  description: string | null
  category: { code: string; label: string; needsPhoto: boolean; danger: string | null } | null
  complaint: boolean
  public: boolean
  released: boolean
  place: Place | null
  channel: Channel
  language: Language
  receivedAt: number
  seenAt: number | null
  closedAt: number | null
  contact: {
    name: string | null
    email: string | null
    phone: string | null
    channels: readonly NoticeChannel[]
  } | null
  reachable: boolean
  /** Mails to the reporter come back since; what the other mail server said. */
  badAddress: { address: string; since: number; reason: string } | null
  personLinked: boolean
  /** Who that person is; null to who may not read personal data. */
  linkedPerson: LinkedPersonView | null
  answers: readonly { question: string; answer: string }[]
  department: { code: string; name: string }
  assignee: { memberId: string | null; memberName: string | null; crew: string | null } | null
  plan: PlannedDays | null
  due: DueView & { pauses: readonly { from: number; to: number | null }[] }
  responseDue: number | null
  flagged: boolean
  reopenText: string | null
  question: { text: string | null; until: Day | null } | null
  referral: { partner: { code: string; name: string }; number: number } | null
  declined: { reason: DeclineReason; explanation: string | null } | null
  result: string | null
  rated: boolean
  erased: boolean
  /** The commands that are legal for this member now; any other is absent on the page. */
  legal: readonly CommandType[]
  timeline: readonly HistoryEntry[]
  routing: RoutingExplanation | null
  routedByHand: string | null
  attachments: readonly StaffAttachmentView[]
  notices: readonly NoticeView[]
  mergedInto: { id: string; reference: string } | null
  partOf: string | null
  /** Reports that were merged into this one. */
  merged: readonly { id: string; reference: string }[]
  parts: readonly { id: string; reference: string; category: string; status: Status }[]
  followers: number
  /** Who follows, for the clerk whom one of them calls to stop; empty for everybody else. */
  followedBy: readonly { id: string; email: string | null; phone: string | null }[]
}

export type ProposedRoutingView = {
  destination: { kind: 'department' | 'partner'; code: string; name: string }
  promiseWorkingDays: number | null
  due: number | null
  priority: Priority
  registerAtOnce: boolean
  ruleName: string | null
  explanation: RoutingExplanation
}

export type NoticePreview = { to: string; text: string } & (
  | { subject: string; html: string }
  | { subject: null; html: null }
)
