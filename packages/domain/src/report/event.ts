import type { Day, Instant } from '../kernel/index.ts'
import type { DepartmentCode, EventActor } from './actor.ts'
import type { LinkEvidence } from './link-evidence.ts'
import type { OpenStatus, Status } from './status.ts'
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

/** Envelope that every event shares. `facts` stay for ever; `personal` becomes null when the report is erased. */
type Event<Type extends string, Facts, Personal = null, Version = 1> = {
  type: Type
  version: Version
  id: string
  actor: EventActor
  /** When it happened, by the actor's word (an offline crew), epoch ms. */
  occurredAt: Instant
  /** When the system wrote it down, epoch ms. */
  recordedAt: Instant
  facts: Facts
  personal: Personal | null
}

type Text = { text: string }
type AttachmentIds = { attachments: readonly string[] }
/** Name of the member of staff who acted; personal data of an employee. */
type By = { by: string | null }
/** Status that the event leads to, stored so that readers need no replay. */
type To<S extends Status = Status> = { to: S }

export type Submitted = Event<
  'submitted',
  {
    reportId: string
    reference: string
    channel: Channel
    language: Language
    category: string | null
    seenAt: Instant | null
    partOf: string | null
    responseDue: Instant | null
    place: Pick<Place, 'point' | 'postcode'> | null
    hasContact: boolean
    channels: readonly NoticeChannel[]
    complaint: boolean
  } & AttachmentIds,
  {
    description: string
    place: Place | null
    contact: Contact | null
    answers: Answers
    personId: string | null
  } & By
>
export type Answered = Event<'answered', To<'answered'> & { answerId: string | null }, Text & By>
export type ReplyRequested = Event<
  'reply_requested',
  To<'awaiting_reply'> & { from: OpenStatus; until: Day | null },
  { question: string } & By
>
export type Replied = Event<
  'replied',
  To & AttachmentIds & { onBehalf: boolean; planLapsed: boolean },
  Text & By
>
export type WaitingEnded = Event<'waiting_ended', To & { planLapsed: boolean; termPassed: boolean }, By>
export type Registered = Event<
  'registered',
  To<'registered'> & {
    category: string
    complaint: boolean
    promise: WorkPromise | null
    public: boolean
  } & Routed,
  { byHandReason: string | null } & By
>
export type Rerouted = Event<
  'rerouted',
  To<'registered'> & { from: DepartmentCode; promise: WorkPromise | null } & Routed,
  { reason: string } & By
>
export type Assigned = Event<
  'assigned',
  { member: string | null; crew: string | null },
  { memberName: string | null } & By
>
export type Started = Event<'started', To<'in_progress'>, By>
export type Planned = Event<
  'planned',
  To<'planned'> & { days: PlannedDays; before: PlannedDays | null },
  { explanation: string | null } & By
>
export type Unplanned = Event<
  'unplanned',
  To<'in_progress'> & { lapsed: boolean },
  { reason: string | null } & By
>
export type Handled = Event<'handled', To<'handled'> & AttachmentIds, Text & By>
export type Referred = Event<
  'referred',
  To<'referred'> & { partner: string; referral: number; shareContact: boolean; routed: Routed | null },
  { reason: string } & By
>
export type TakenBack = Event<
  'taken_back',
  To<'registered' | 'received'> & { referral: number; promise: WorkPromise | null },
  { reason: string } & By
>
export type Declined = Event<
  'declined',
  To<'declined'> & { reason: DeclineReason },
  { explanation: string } & By
>
export type Withdrawn = Event<'withdrawn', To<'declined'> & { onBehalf: boolean }, By>
export type ReporterLeft = Event<'reporter_left', { onBehalf: boolean }, By>
export type ReopenRequested = Event<'reopen_requested', AttachmentIds & { onBehalf: boolean }, Text & By>
export type ReopenRefused = Event<'reopen_refused', Record<never, never>, { explanation: string } & By>
export type Reopened = Event<
  'reopened',
  To<'registered' | 'received'> & { promise: WorkPromise | null },
  { reason: string } & By
>
export type InformationAdded = Event<'information_added', AttachmentIds & { onBehalf: boolean }, Text & By>
export type UpdatePosted = Event<'update_posted', AttachmentIds, Text & By>
export type NoteAdded = Event<'note_added', AttachmentIds, Text & By>
export type ContactChanged = Event<
  'contact_changed',
  { hasContact: boolean; channels: readonly NoticeChannel[]; language: Language },
  { contact: Contact } & By
>
export type Corrected = Event<
  'corrected',
  {
    category: string | null
    complaint: boolean | null
    place: Pick<Place, 'point' | 'postcode'> | null
    proposed: Routed | null
    public: boolean | null
  },
  { description: string | null; place: Place | null } & By
>
export type Merged = Event<'merged', { into: string; intoReference: string }, By>
export type Unmerged = Event<'unmerged', To<'registered' | 'received'>, { reason: string } & By>
export type Split = Event<
  'split',
  { parts: readonly { id: string; reference: string; category: string }[] },
  By
>
export type Unsplit = Event<'unsplit', To, { reason: string } & By>
/** A part changed status; recorded on the parent so that its shown status follows (source: note 3 of the table). */
export type PartChanged = Event<'part_changed', To & { part: string; partStatus: Status }>
export type Followed = Event<
  'followed',
  { follower: string; channels: readonly NoticeChannel[] },
  { email: string | null; phone: string | null; language: Language } & By
>
export type Unfollowed = Event<'unfollowed', { follower: string }, By>
/** `inWords`: what a clerk wrote in version 1, when evidence was text. */
export type ReporterLinked = Event<
  'reporter_linked',
  { evidence: readonly LinkEvidence[]; inWords: string | null },
  { personId: string } & By,
  2
>
export type ReporterUnlinked = Event<'reporter_unlinked', Record<never, never>, By>
export type Rated = Event<'rated', { score: 1 | 2 | 3 | 4 | 5 }, { text: string | null }>
export type Erased = Event<'erased', Record<never, never>, null>

export type ReportEvent =
  | Submitted
  | Answered
  | ReplyRequested
  | Replied
  | WaitingEnded
  | Registered
  | Rerouted
  | Assigned
  | Started
  | Planned
  | Unplanned
  | Handled
  | Referred
  | TakenBack
  | Declined
  | Withdrawn
  | ReporterLeft
  | ReopenRequested
  | ReopenRefused
  | Reopened
  | InformationAdded
  | UpdatePosted
  | NoteAdded
  | ContactChanged
  | Corrected
  | Merged
  | Unmerged
  | Split
  | Unsplit
  | PartChanged
  | Followed
  | Unfollowed
  | ReporterLinked
  | ReporterUnlinked
  | Rated
  | Erased

export type ReportEventType = ReportEvent['type']
type EventMap = { [E in ReportEvent as E['type']]: E }
/** The event of a type: `EventOf<'planned'>` is `Planned`. */
export type EventOf<T extends ReportEventType> = EventMap[T]
