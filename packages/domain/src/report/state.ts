import type { Day, Instant } from '../kernel/index.ts'
import type { DepartmentCode } from './actor.ts'
import type { ClosedStatus, Status } from './status.ts'
import type {
  Answers,
  Channel,
  Contact,
  DeclineReason,
  Language,
  NoticeChannel,
  Place,
  PlannedDays,
  RoutedTo,
  WorkPromise,
} from './values.ts'

/** What every report has, whatever its status. Texts of people are null once erased. */
export type ReportCore = {
  id: string
  reference: string
  channel: Channel
  language: Language
  receivedAt: Instant
  /** Number of events so far: position of the last one. */
  version: number
  /** Position of the last event that was more than an addition; a command that expects an older one is stale. */
  fieldsVersion: number
  description: string | null
  category: string | null
  complaint: boolean
  /** Whether the category shows on the public map. */
  public: boolean
  answers: Answers
  place: Place | null
  seenAt: Instant | null
  contact: Contact | null
  hasContact: boolean
  channels: readonly NoticeChannel[]
  personId: string | null
  attachments: readonly string[]
  /** Responsible department; the desk `1777` until a first registration. Never empty (product.md, promise 6). */
  department: DepartmentCode
  /** All departments that are or were responsible: they may see personal data. */
  departmentsEver: readonly DepartmentCode[]
  everRegistered: boolean
  routed: RoutedTo | null
  /** What routing proposed again after a correction; gone once somebody registers or reroutes. */
  proposed: RoutedTo | null
  assignee: { member: string | null; memberName: string | null; crew: string | null } | null
  referrals: number
  responseDue: Instant | null
  promise: WorkPromise | null
  firstActionAt: Instant | null
  /** From when the clock counts: received, else the moment of the last promise or reopening. */
  clockStartedAt: Instant
  /** Moments since `clockStartedAt` at which the clock stopped and ran again; an open pause has end null. */
  pauses: readonly { from: Instant; to: Instant | null }[]
  statusSince: Instant
  followers: readonly Follower[]
  /** Reports merged into this one cannot be known from its own events; the shell tells where needed. */
  partOf: string | null
  reporterLeft: boolean
  rated: boolean
  erased: boolean
  /** Merged and split reports keep their own status but refuse nearly everything; `shownStatus` tells what people see. */
  frozen:
    | null
    | { kind: 'merged'; into: string; intoReference: string }
    | { kind: 'split'; parts: readonly SplitPart[] }
}
export type Follower = {
  id: string
  email: string | null
  phone: string | null
  channels: readonly NoticeChannel[]
  language: Language
}
export type SplitPart = { id: string; reference: string; category: string; status: Status }

/** Status before a question, with the data to come back to. */
export type StatusBefore =
  | { status: 'received' }
  | { status: 'registered' }
  | { status: 'in_progress'; plan: PlannedDays | null }
  | { status: 'planned'; plan: PlannedDays }
  | { status: 'referred'; partner: string; referral: number }

export type Closing = { closedAt: Instant; flagged: boolean; reopenText: string | null }

export type Received = ReportCore & { status: 'received' }
export type AwaitingReply = ReportCore & {
  status: 'awaiting_reply'
  question: string | null
  askedBy: DepartmentCode | string
  until: Day | null
  before: StatusBefore
}
export type RegisteredState = ReportCore & { status: 'registered' }
export type InProgress = ReportCore & { status: 'in_progress'; plan: PlannedDays | null }
export type PlannedState = ReportCore & { status: 'planned'; plan: PlannedDays }
export type ReferredState = ReportCore & { status: 'referred'; partner: string; referral: number }
export type AnsweredState = ReportCore & Closing & { status: 'answered'; text: string | null }
export type HandledState = ReportCore &
  Closing & { status: 'handled'; text: string | null; resultAttachments: readonly string[] }
export type DeclinedState = ReportCore &
  Closing & { status: 'declined'; reason: DeclineReason; explanation: string | null }

/** A report that exists, a union by status. */
export type Report =
  | Received
  | AwaitingReply
  | RegisteredState
  | InProgress
  | PlannedState
  | ReferredState
  | AnsweredState
  | HandledState
  | DeclinedState
/** Before its first event a report is nothing but a promise of one. */
export type ReportState = { status: 'none' } | Report
export const initialReport: ReportState = { status: 'none' }
export type ClosedReport = Extract<Report, { status: ClosedStatus }>
