import type { Instant, Status } from '@meldpunt/domain'

/** One time that somebody looked at personal data. */
export type AccessLineView = {
  id: number
  at: Instant
  /** Who looked: a member of staff, the system, or the person themselves. */
  actor: 'member' | 'system' | 'person'
  member: { memberId: string; name: string } | null
  report: { id: string; reference: string } | null
  /** Whose data it was; the name is null once that was erased, and empty where only the number is known. */
  person: { personId: string; name: string | null } | null
  /** A word for what was looked at, such as `report` or `photo`. */
  what: string
}
export type AccessLogView = { rows: readonly AccessLineView[]; nextCursor: number | null }

/** A report that keeps a person from being forgotten altogether: it goes on without them. */
export type HinderingReport = { id: string; reference: string; statusLabel: string; status: Status }

export type ErasureRequestView = {
  id: string
  personId: string
  /** Null where the reader needs no name for it, or it was erased. */
  name: string | null
  askedAt: Instant
  doneAt: Instant | null
  doneBy: string | null
  outcome: { erased: number; unlinked: number } | null
  /** What would become of the reports: these go on without the person, and so many are erased. */
  open: readonly HinderingReport[]
  hiddenOpen: number
  /** Tied to nobody, and perhaps theirs: they stay as they are unless somebody ties them first. */
  loose: readonly HinderingReport[]
  closed: number
}
