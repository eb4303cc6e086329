import type { Day, Language, NextStep, NoticeChannel, Statement, Status, TrackStep } from '@meldpunt/domain'
import type { AttachmentView, HistoryEntry } from '../../report-view/history-entry.ts'

/** What the holder of the link can do now; a command that is not here is absent on the page. */
export const followActions = [
  'reply',
  'addInformation',
  'withdraw',
  'requestReopen',
  'rate',
  'setContact',
] as const
export type FollowAction = (typeof followActions)[number]

/** Everything on the follow page. Addresses are masked: the link may be forwarded. */
export type FollowView = {
  reportId: string
  reference: string
  version: number
  /** Label of the category, or the first words of the description. */
  title: string
  description: string | null
  place: string | null
  language: Language
  receivedAt: number
  status: Status
  statusLabel: string
  /** Where it stands now, in parts so that the page can set the day and the department in bold. */
  statement: Statement
  next: NextStep
  department: { code: string; name: string }
  waitingForYou: boolean
  question: { text: string | null; until: Day | null } | null
  facts: readonly { label: string; value: string; detail: string | null }[]
  steps: readonly TrackStep[]
  history: readonly HistoryEntry[]
  photos: readonly AttachmentView[]
  contact: { email: string | null; phone: string | null; channels: readonly NoticeChannel[] }
  can: readonly FollowAction[]
  rated: boolean
}
