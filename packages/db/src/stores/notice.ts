import type { Instant } from '@meldpunt/domain'

export type NoticeState = 'waiting' | 'claimed' | 'sent' | 'failed' | 'cancelled' | 'skipped'

export type NoticeResult = 'awaiting' | 'accepted' | 'refused'

/** A notice as the outbox has it. */
export type StoredNotice = {
  id: string
  reportId: string
  eventPosition: number
  audience: string
  recipientKey: string
  channel: string
  kind: string
  status: string
  language: string
  address: string | null
  data: Readonly<Record<string, unknown>>
  state: NoticeState
  /** Times that it was taken since it came into the outbox or was sent again by hand. */
  attempts: number
  /** Times that somebody had it sent again; part of the Message-ID, which stays the same for repeated attempts. */
  resends: number
  settleUntil: Instant | null
  nextAttemptAt: Instant
  sentAt: Instant | null
  messageId: string | null
  lastError: string | null
  createdAt: Instant
  /** What an asynchronous service made of it; null where the channel has no such answer. */
  result: NoticeResult | null
  resultDetail: string | null
}
