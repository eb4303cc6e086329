import type { StoredNotice } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'

/** Taken by the other side: its own words, the id by which it knows the notice, and whether its verdict comes later. */
export type Sent = { detail: string | null; messageId: string | null; result?: 'awaiting' }

/** Ready to be handed over; or why there is nothing to send, which no repetition changes. */
export type Prepared = { ok: true; send: () => Promise<Sent> } | { ok: false; reason: string }

export type ServiceResult = { kind: 'accepted' | 'refused' | 'awaiting'; detail: string | null }

/** One way to tell somebody something. `send` throws when the notice was not taken; sending again must do no harm. */
export type ChannelAdapter = {
  /** The first moment from now on at which anybody may be told; left out where that is always. */
  notBefore?: (now: Instant) => Instant
  prepare: (notice: StoredNotice) => Promise<Prepared>
  /** What an asynchronous service made of what it took. */
  findResult?: (notice: StoredNotice) => Promise<ServiceResult>
}

/** By the name of the channel; a notice on another one is skipped. */
export type Channels = Readonly<Partial<Record<string, ChannelAdapter>>>
