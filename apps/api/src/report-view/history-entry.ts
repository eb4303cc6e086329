import type { NoticeChannel, TimelineEntry } from '@meldpunt/domain'

/** A photo as a page shows it; the addresses are guarded by the same link or session as the page. */
export type AttachmentView = { id: string; url: string; thumbUrl: string; alt: string | null }

/** One line of a history: the domain's sentence, with the photos it brought and the ways in which somebody was told. */
export type HistoryEntry = TimelineEntry & {
  attachments: readonly AttachmentView[]
  toldBy: readonly NoticeChannel[]
}
