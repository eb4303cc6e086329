import { findReport, type LoadedReport, listEvents, type StoredNotice } from '@meldpunt/db'
import { type NoticeWords, noticeWords, type ReportState, replay, type ToSay } from '@meldpunt/domain'
import { reopenTermEnds } from '../../city/terms.ts'
import type { CoreDeps } from '../../context.ts'
import { parseNotice } from '../../report-view/parse-notice.ts'

export type ReadDeps = Pick<CoreDeps, 'db' | 'clock' | 'keys' | 'publicUrl' | 'cityData'>

/** A notice with all that it says as of its event, however much happened since; so a late one still reads right. */
export type ReadNotice = ToSay & {
  stored: StoredNotice
  loaded: LoadedReport
  address: string
  report: ReportState
  words: NoticeWords
}
export type Read = { ok: true; read: ReadNotice } | { ok: false; reason: string }

const nothing = (reason: string): Read => ({ ok: false, reason })

type Found = Pick<ReadNotice, 'stored' | 'loaded' | 'address' | 'notice'>

async function readWords(deps: ReadDeps, found: Found): Promise<Read> {
  const { notice, loaded } = found
  const city = await deps.cityData.current()
  const events = (await listEvents(deps.db.write, loaded.report.id)).slice(0, notice.position)
  const report = replay(events)
  const reopenUntil = 'closedAt' in report ? reopenTermEnds(city, report) : null
  const names = city.names(notice.language)
  const reading = { now: deps.clock(), calendar: city.calendar, names, reopenUntil }
  const words = noticeWords({ notice, events, reading })
  if (words === null) return nothing('The event that it tells of is not there')
  return { ok: true, read: { ...found, events, reading, report, words } }
}

/** What a notice says, in the words of its recipient; or why there is nothing to say. */
export async function readToSay(deps: ReadDeps, stored: StoredNotice): Promise<Read> {
  const notice = parseNotice(stored)
  if (notice === null) return nothing(`Unknown kind of notice: ${stored.audience} ${stored.kind}`)
  if (stored.address === null) return nothing('No address')
  const loaded = await findReport(deps.db.write, stored.reportId)
  if (loaded === null || loaded.report.erased) return nothing('The report was erased')
  return readWords(deps, { stored, notice, loaded, address: stored.address })
}
