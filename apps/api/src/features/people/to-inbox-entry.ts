import type { InboxItem } from '@meldpunt/db'
import {
  type Language,
  noticeWords,
  type Reading,
  type ReportEvent,
  reference,
  statuses,
  statusLabels,
} from '@meldpunt/domain'
import { parseNotice } from '../../report-view/parse-notice.ts'
import { titleOf } from '../../report-view/title-of.ts'
import type { InboxEntry } from './inbox-view.ts'

/** What the notice said; of what this version cannot read the status that it led to. */
function wordsOf(item: InboxItem, events: readonly ReportEvent[], reading: Reading): string {
  const { language } = reading
  const notice = parseNotice({ ...item, language })
  const words = notice && noticeWords({ notice: { ...notice, withText: false }, events, reading })
  if (words) return words.heading
  const status = statuses.find((known) => known === item.status)
  return status === undefined ? reference.format(item.reference) : statusLabels[language][status]
}

/** One line of the inbox, in the language that is read now, whatever the person read then. */
export function toInboxEntry(
  item: InboxItem,
  events: readonly ReportEvent[],
  reading: Reading & { language: Language },
): InboxEntry {
  const { id, reportId, category, placeText, at, unread } = item
  const title = category === null ? null : titleOf({ category, description: null }, reading)
  return {
    id,
    reportId,
    reference: reference.format(item.reference),
    title: wordsOf(item, events, reading),
    about: [title, placeText].filter((part) => part !== null).join(', '),
    at,
    unread,
  }
}
