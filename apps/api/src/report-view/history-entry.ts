import type { Attachment, StoredNotice } from '@meldpunt/db'
import type { TimelineEntry } from '@meldpunt/domain'
import { type AttachmentView, toAttachmentView } from './attachment-view.ts'

/** One line of a history: the domain's sentence, with the photos it brought and how the reporter was told of it. */
export type HistoryEntry = Omit<TimelineEntry, 'attachments'> & {
  attachments: readonly AttachmentView[]
  toldBy: readonly string[]
}

type Beside = { attachments: readonly Attachment[]; notices: readonly StoredNotice[]; mount: string }

/** A dossier is kept up to date beside it all: nobody is told by that alone. */
const isTold = ({ audience, state, channel }: StoredNotice): boolean =>
  audience === 'reporter' && state === 'sent' && channel !== 'dossier'

const toldOf = (notices: readonly StoredNotice[], position: number): readonly string[] =>
  notices
    .filter((notice) => isTold(notice) && notice.eventPosition === position)
    .map(({ channel }) => channel)

/** The entries with what stands beside them. A photo that is gone, or was never this report's, is left out. */
export const toHistory = (
  entries: readonly TimelineEntry[],
  { attachments, notices, mount }: Beside,
): readonly HistoryEntry[] =>
  entries.map((entry) => ({
    ...entry,
    attachments: attachments
      .filter(({ id }) => entry.attachments.includes(id))
      .map((attachment) => toAttachmentView(attachment, mount)),
    toldBy: toldOf(notices, entry.position),
  }))
