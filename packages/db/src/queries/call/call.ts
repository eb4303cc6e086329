import type { Instant } from '@meldpunt/domain'

export type CallState = 'ringing' | 'active' | 'parked' | 'ended' | 'missed'

/** Who the clerk found to be calling; without an id somebody who has no account. */
export type KnownCaller = { personId: string | null; name: string | null }

/** A telephone call or a visit, from the first ring until the clerk wrote down what came of it. */
export type Call = {
  id: string
  /** Its name at the telephone exchange; null for one that a clerk began by hand. */
  ctiId: string | null
  direction: 'in' | 'out'
  /** E.164, or the digits of a short code; null where the caller hides it. */
  fromNumber: string | null
  toNumber: string | null
  queue: string | null
  /** Members whose telephone rings; empty: everybody at the desk. */
  ringsFor: readonly string[]
  state: CallState
  memberId: string | null
  rangAt: Instant
  answeredAt: Instant | null
  parkedAt: Instant | null
  /** When the line went dead; the clerk may still be writing. */
  endedAt: Instant | null
  cause: string | null
  scratch: string
  /** What the screen of the clerk keeps of a report that is half filled in. */
  draft: unknown
  savedAt: Instant | null
  channel: 'phone' | 'desk'
  caller: KnownCaller | null
}
