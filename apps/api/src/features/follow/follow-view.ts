import type { Day, Language, NextStep, NoticeChannel, Statement, Status, TrackStep } from '@meldpunt/domain'
import type { AttachmentView } from '../../report-view/attachment-view.ts'
import type { HistoryEntry } from '../../report-view/history-entry.ts'

/** What the holder of the link can do; a command that is not here now is absent on the page. */
export type FollowAction = 'reply' | 'addInformation' | 'withdraw' | 'requestReopen' | 'rate' | 'setContact'

/** The web app has the word for the code; value and detail are in the language asked. */
export type FollowFact = {
  code: 'holder' | 'when' | 'category' | 'place' | 'received'
  value: string
  detail: string | null
}

/**
 * Of who signed in: it is theirs, it is with theirs because a clerk put it there, or it is nobody's yet and can be added.
 * Null for everybody else.
 */
export type FollowedBy = 'mine' | 'linked_by_desk' | 'can_add' | null

/** Everything on the follow page. Addresses are masked: the link may be forwarded. */
export type FollowView = {
  reportId: string
  reference: string
  version: number
  /** Label of the category, or the first words of the description. */
  title: string
  description: string | null
  place: string | null
  /** Of the reporter, as chosen: not always that of the page. */
  language: Language
  receivedAt: number
  status: Status
  statusLabel: string
  /** Where it stands now, in parts: those with emphasis carry what matters most. */
  statement: Statement
  next: NextStep
  department: { code: string; name: string }
  waitingForYou: boolean
  question: { text: string | null; until: Day | null } | null
  facts: readonly FollowFact[]
  steps: readonly TrackStep[]
  history: readonly HistoryEntry[]
  /** Those that the reporter sent. */
  photos: readonly AttachmentView[]
  contact: {
    name: string | null
    email: string | null
    phone: string | null
    channels: readonly NoticeChannel[]
    smsOffered: boolean
  }
  can: readonly FollowAction[]
  account: FollowedBy
  rated: boolean
  /** Reference of the report that this one goes on with. */
  mergedInto: string | null
}
