import type { Channel, Day, Statement, Status } from '@meldpunt/domain'

/** One of the reports of who signed in. */
export type MyReport = {
  reportId: string
  reference: string
  /** Label of the category, or the first words of the description. */
  title: string
  place: string | null
  status: Status
  statusLabel: string
  /** Where it stands now; `statement` is the same in parts, those with emphasis carry what matters most. */
  sentence: string
  statement: Statement
  /** What we asked and wait for. */
  question: { text: string | null; until: Day | null } | null
  waitingForYou: boolean
  receivedAt: number
  closedAt: number | null
  channel: Channel
  /** A clerk, or what a clerk wrote down before the first sign-in, brought it here: it can be somebody else's after all. */
  linkedByDesk: boolean
  /** The last thing that others did since the visit before this one. */
  news: string | null
  /** Steps of the whole way and how many are behind it; `step` says in words which one it is at. */
  track: { total: number; done: number; waiting: boolean; step: string }
  rating: number | null
  /** Reference of the report that this one goes on with. */
  mergedInto: string | null
}

/** All reports of who signed in: what waits for them first, then what has news, then the newest. */
export type MyReportsView = {
  open: readonly MyReport[]
  closed: readonly MyReport[]
  total: number
}
