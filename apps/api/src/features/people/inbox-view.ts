/** One thing that we told; its own words are on the report. */
export type InboxEntry = {
  id: string
  reportId: string
  reference: string
  /** What was told, in one sentence. */
  title: string
  /** What the report is about: category and place. */
  about: string
  at: number
  unread: boolean
}

export type InboxView = { items: readonly InboxEntry[]; unread: number; nextCursor: string | null }
