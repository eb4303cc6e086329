import type { NoticeChannel, Status } from '@meldpunt/domain'

/** One line of the delivery log. */
export type NoticeView = {
  id: string
  audience: string
  channel: NoticeChannel
  kind: string
  status: Status | null
  /** The address, masked for who may not see personal data. */
  address: string | null
  state: 'waiting' | 'claimed' | 'sent' | 'failed' | 'cancelled' | 'skipped'
  attempts: number
  nextAttemptAt: number | null
  sentAt: number | null
  lastError: string | null
  createdAt: number
}
