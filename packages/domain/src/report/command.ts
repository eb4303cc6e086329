import type { Day, Instant } from '../kernel/index.ts'
import type { Actor } from './actor.ts'
import type { LinkEvidence } from './link-evidence.ts'
import type { Status } from './status.ts'
import type {
  Answers,
  Channel,
  Contact,
  DeclineReason,
  Language,
  NoticeChannel,
  Place,
  PlannedDays,
  Routed,
  WorkPromise,
} from './values.ts'

/** Envelope of every command: who, when, and the id that the event will get. The decider reads no clock and makes no id. */
type Command<Type extends string, Data = Record<never, never>> = {
  type: Type
  actor: Actor
  eventId: string
  /** Claimed moment, at most 48 hours before `recordedAt` and never after it, epoch ms. */
  occurredAt: Instant
  recordedAt: Instant
} & Data

/** What depends on category data; looked up by the shell and stored in the event. */
type CategoryFacts = { complaint: boolean; public: boolean }

export type SubmitReport = Command<
  'submit',
  {
    reportId: string
    reference: string
    channel: Channel
    language: Language
    description: string
    category: string | null
    complaint: boolean
    place: Place | null
    seenAt: Instant | null
    contact: Contact | null
    answers: Answers
    attachments: readonly string[]
    personId: string | null
    responseDue: Instant | null
    partOf: string | null
  }
>
export type AnswerReport = Command<'answer', { text: string; answerId: string | null }>
export type AskReporter = Command<'ask', { question: string; until: Day | null }>
/** `today` decides whether a plan has lapsed while waiting (note 1 of the table). */
export type ReplyToQuestion = Command<'reply', { text: string; attachments: readonly string[]; today: Day }>
export type StopWaiting = Command<'stop_waiting', { today: Day }>
export type RegisterReport = Command<
  'register',
  { category: string; routed: Routed; promise: WorkPromise | null } & CategoryFacts
>
export type RerouteReport = Command<
  'reroute',
  { routed: Routed; reason: string; promise: WorkPromise | null }
>
export type AssignReport = Command<
  'assign',
  { member: string | null; memberName: string | null; crew: string | null }
>
export type StartWork = Command<'start'>
export type PlanWork = Command<'plan', { days: PlannedDays; explanation: string | null; today: Day }>
/** `lapsed` is true only when the system does it on the first working morning after the last day. */
export type UnplanWork = Command<'unplan', { reason: string | null; lapsed: boolean }>
/** `needsPhoto` comes from the category. */
export type HandleReport = Command<
  'handle',
  { text: string; attachments: readonly string[]; needsPhoto: boolean }
>
export type ReferReport = Command<
  'refer',
  { partner: string; reason: string; shareContact: boolean; routed: Routed | null }
>
export type TakeBackReport = Command<'take_back', { reason: string; promise: WorkPromise | null }>
export type DeclineReport = Command<'decline', { reason: DeclineReason; explanation: string }>
/** `mergedReporters` counts the reports merged into this one: their reporters still wait, so the report goes on. */
export type WithdrawReport = Command<'withdraw', { mergedReporters: number }>
/** `reopenTermEnds` is computed by the shell from the closing and the calendar. */
export type RequestReopen = Command<
  'request_reopen',
  { text: string; attachments: readonly string[]; reopenTermEnds: Instant }
>
export type KeepClosed = Command<'keep_closed', { explanation: string }>
export type ReopenReport = Command<'reopen', { reason: string; promise: WorkPromise | null }>
export type AddInformation = Command<'add_information', { text: string; attachments: readonly string[] }>
export type PostUpdate = Command<'update', { text: string; attachments: readonly string[] }>
export type AddNote = Command<'note', { text: string; attachments: readonly string[] }>
export type SetContact = Command<'set_contact', { contact: Contact; language: Language }>
export type CorrectReport = Command<
  'correct',
  {
    category: string | null
    categoryFacts: CategoryFacts | null
    place: Place | null
    description: string | null
    proposed: Routed | null
  }
>
/** What the shell read of the leading report, so that the decider can refuse a bad merge. */
export type LeadingReport = { id: string; reference: string; open: boolean; merged: boolean; split: boolean }
export type MergeReport = Command<'merge', { leading: LeadingReport }>
export type UnmergeReport = Command<'unmerge', { reason: string }>
export type SplitReport = Command<
  'split',
  { parts: readonly { id: string; reference: string; category: string; description: string }[] }
>
/** `partsPastRegistered` counts the parts that somebody already took up. */
export type UnsplitReport = Command<'unsplit', { reason: string; partsPastRegistered: number }>
/** The system tells a parent that its part changed; not in the table, since no person can do it. */
export type PartChangedCommand = Command<'part_changed', { part: string; partStatus: Status }>
export type FollowReport = Command<
  'follow',
  {
    follower: string
    confirmed: boolean
    email: string | null
    phone: string | null
    channels: readonly NoticeChannel[]
    language: Language
  }
>
export type UnfollowReport = Command<'unfollow', { follower: string }>
export type LinkReporter = Command<'link_reporter', { personId: string; evidence: readonly LinkEvidence[] }>
export type UnlinkReporter = Command<'unlink_reporter'>
export type RateReport = Command<'rate', { score: 1 | 2 | 3 | 4 | 5; text: string | null }>
export type EraseReport = Command<'erase', { mergedIntoClosed: boolean }>

export type ReportCommand =
  | SubmitReport
  | AnswerReport
  | AskReporter
  | ReplyToQuestion
  | StopWaiting
  | RegisterReport
  | RerouteReport
  | AssignReport
  | StartWork
  | PlanWork
  | UnplanWork
  | HandleReport
  | ReferReport
  | TakeBackReport
  | DeclineReport
  | WithdrawReport
  | RequestReopen
  | KeepClosed
  | ReopenReport
  | AddInformation
  | PostUpdate
  | AddNote
  | SetContact
  | CorrectReport
  | MergeReport
  | UnmergeReport
  | SplitReport
  | UnsplitReport
  | PartChangedCommand
  | FollowReport
  | UnfollowReport
  | LinkReporter
  | UnlinkReporter
  | RateReport
  | EraseReport

export type CommandType = ReportCommand['type']
type CommandMap = { [C in ReportCommand as C['type']]: C }
/** The command of a type: `CommandOf<'plan'>` is `PlanWork`. */
export type CommandOf<T extends CommandType> = CommandMap[T]
