import type { NoticeAttempt, StoredNotice } from '@meldpunt/db'

/** One line of the delivery log, with every attempt. */
export type NoticeView = {
  id: string
  position: number
  audience: string
  channel: string
  kind: string
  status: string
  /** Null to who may not see personal data, and where it is an account. */
  address: string | null
  state: StoredNotice['state']
  attempts: number
  resends: number
  nextAttemptAt: number
  sentAt: number | null
  lastError: string | null
  /** What a service that answers later made of it; null where no answer is expected. */
  result: StoredNotice['result']
  resultDetail: string | null
  createdAt: number
  log: readonly { at: number; outcome: NoticeAttempt['outcome']; detail: string | null }[]
}

type Delivery = { notices: readonly StoredNotice[]; attempts: readonly NoticeAttempt[] }

const toLog = (attempts: readonly NoticeAttempt[], id: string): NoticeView['log'] =>
  attempts
    .filter((attempt) => attempt.noticeId === id)
    .map(({ at, outcome, detail }) => ({ at, outcome, detail }))

const isAddress = ({ channel }: StoredNotice): boolean => channel === 'mail' || channel === 'sms'

/** `personal` says whether the reader may see addresses and what a mail server said about them. */
export const toNoticeViews = ({ notices, attempts }: Delivery, personal: boolean): readonly NoticeView[] =>
  notices.map((notice) => ({
    id: notice.id,
    position: notice.eventPosition,
    audience: notice.audience,
    channel: notice.channel,
    kind: notice.kind,
    status: notice.status,
    address: personal && isAddress(notice) ? notice.address : null,
    state: notice.state,
    attempts: notice.attempts,
    resends: notice.resends,
    nextAttemptAt: notice.nextAttemptAt,
    sentAt: notice.sentAt,
    lastError: personal ? notice.lastError : null,
    result: notice.result,
    resultDetail: personal ? notice.resultDetail : null,
    createdAt: notice.createdAt,
    log: personal ? toLog(attempts, notice.id) : [],
  }))
