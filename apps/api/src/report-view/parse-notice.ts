import type { StoredNotice } from '@meldpunt/db'
import { languages, type NoticeKind, noticeAudiences, noticeTable, type ToSay } from '@meldpunt/domain'

const isKind = (text: string): text is NoticeKind =>
  text === 'no_longer_needed' || Object.hasOwn(noticeTable, text)

type Stored = Pick<StoredNotice, 'kind' | 'eventPosition' | 'data' | 'audience' | 'language'>

/** A stored notice as the domain knows it; null when it was written by a newer version of the software. */
export function parseNotice(stored: Stored): ToSay['notice'] | null {
  const { kind, eventPosition: position, data } = stored
  const audience = noticeAudiences.find((known) => known === stored.audience)
  const language = languages.find((known) => known === stored.language)
  if (!audience || !language || !isKind(kind)) return null
  return { audience, kind, position, language, withText: data.withText === true }
}
