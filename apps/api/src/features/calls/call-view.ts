import type { CallState } from '@meldpunt/db'
import type { Day, Status } from '@meldpunt/domain'

/** A report of the caller, for the card beside the call. */
export type CallerReport = {
  reportId: string
  reference: string
  title: string
  place: string | null
  status: Status
  shownLabel: string
  /** The day that counts now: on which it is planned, by which it is promised, or on which it ended. */
  when: Day | null
}

/** Somebody who may be calling. */
export type CallerPerson = {
  personId: string | null
  name: string
  place: string | null
  hasAccount: boolean
  /** Where and how they are told, for the report that follows; only of a caller who is known, never of who may be one. */
  email: string | null
  channels: readonly ('mail' | 'sms')[]
}

/** Who may be calling. Of a call that still rings only whether somebody is known: names are shown to who answers. */
export type CallerView = {
  known: 'known' | 'maybe' | 'unknown'
  people: readonly CallerPerson[]
  contactsThisYear: number
  /** At most nine: those that still go on first. */
  openReports: readonly CallerReport[]
}

export type CallView = {
  id: string
  channel: 'phone' | 'desk'
  state: CallState
  direction: 'in' | 'out'
  /** E.164; null where it is hidden, no number of a person, or of ourselves. */
  phone: string | null
  shownPhone: string | null
  /** The caller hides the number. */
  anonymous: boolean
  rangAt: number
  answeredAt: number | null
  /** When the line went dead; the clerk may still be writing. */
  endedAt: number | null
  scratch: string
  draft: unknown
  savedAt: number | null
  caller: CallerView
}

/** Everything on the call screen of one clerk. */
export type CallsView = {
  line: string | null
  active: CallView | null
  ringing: readonly CallView[]
  parked: readonly CallView[]
  waiting: { count: number; longestSince: number | null }
}
