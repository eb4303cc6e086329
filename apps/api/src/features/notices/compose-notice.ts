import { findReport, type LoadedReport, listEvents, type StoredNotice } from '@meldpunt/db'
import {
  type Names,
  noticeWords,
  type ReportState,
  replay,
  showReference,
  type ToSay,
  trackSteps,
} from '@meldpunt/domain'
import { frameWords } from '../../adapters/mail-out/frame-words.ts'
import type { Letter } from '../../adapters/mail-out/letter.ts'
import type { Fact } from '../../adapters/mail-out/notice-mail.ts'
import { renderNotice } from '../../adapters/mail-out/render-notice.ts'
import { reopenTermEnds } from '../../city/terms.ts'
import type { CoreDeps } from '../../context.ts'
import type { CityName } from '../../deps.ts'
import { parseNotice } from '../../report-view/parse-notice.ts'
import { messageIdOf, replyAddress, threadOf } from '../../mail/mail-ids.ts'
import { noticeLink } from './notice-link.ts'

export type ComposeDeps = Pick<CoreDeps, 'db' | 'clock' | 'keys' | 'publicUrl' | 'cityData'> & {
  city: CityName
  from: string
}
export type Composed = { ok: true; letter: Letter } | { ok: false; reason: string }

const nothing = (reason: string): Composed => ({ ok: false, reason })
const waiting: readonly string[] = ['reporter', 'merged_reporter', 'follower']

type Material = { stored: StoredNotice; notice: ToSay['notice']; loaded: LoadedReport; address: string }

/** For the reporter alone: what it was about and who has it now, as of the event. */
function factsFor(
  { notice: { audience, language } }: Material,
  report: ReportState,
  names: Names,
): readonly Fact[] {
  if (audience !== 'reporter' || report.status === 'none') return []
  const { report: about, holder, solver } = frameWords[language]
  const value = report.category === null ? showReference(report.reference) : names.category(report.category)
  const team =
    report.status === 'referred' ? names.partner(report.partner) : names.department(report.department)
  return [
    { label: about, value, detail: report.place?.text ?? null },
    { label: 'closedAt' in report ? solver : holder, value: team, detail: null },
  ]
}

/** Words and track as of the event that is told of, however much happened since; so a late mail still reads right. */
async function layOut(deps: ComposeDeps, material: Material) {
  const { stored, notice, loaded } = material
  const city = await deps.cityData.current()
  const events = (await listEvents(deps.db.write, loaded.report.id)).slice(0, notice.position)
  const { language } = notice
  const report = replay(events)
  const reopenUntil = 'closedAt' in report ? reopenTermEnds(city, report) : null
  const reading = { now: deps.clock(), calendar: city.calendar, names: city.names(language), reopenUntil }
  const words = noticeWords({ notice, events, reading })
  if (words === null) return null
  const steps = waiting.includes(notice.audience) ? trackSteps(events, { ...reading, language }) : []
  const link = await noticeLink(deps, stored, loaded)
  const facts = factsFor(material, report, reading.names)
  const reference = showReference(loaded.report.reference)
  return renderNotice(words, { language, link, city: deps.city, steps, reference, facts })
}

async function toLetter(deps: ComposeDeps, material: Material): Promise<Composed> {
  const { stored, notice, loaded, address } = material
  const mail = await layOut(deps, material)
  if (mail === null) return nothing('The event that it tells of is not there')
  const mailing = { publicUrl: deps.publicUrl, linkKey: deps.keys.link, from: deps.from }
  const { report } = loaded
  const letter = {
    ...mail,
    to: address,
    messageId: messageIdOf(mailing, stored),
    thread: threadOf(mailing, report.id),
    replyTo: notice.audience === 'reporter' ? replyAddress(mailing, report) : null,
    language: notice.language,
  }
  return { ok: true, letter }
}

/** The letter of a notice, from the report as it stands; or why there is none to send. */
export async function composeNotice(deps: ComposeDeps, stored: StoredNotice): Promise<Composed> {
  const notice = parseNotice(stored)
  if (notice === null) return nothing(`Unknown kind of notice: ${stored.audience} ${stored.kind}`)
  if (stored.address === null) return nothing('No address')
  const loaded = await findReport(deps.db.write, stored.reportId)
  if (loaded === null || loaded.report.erased) return nothing('The report was erased')
  return toLetter(deps, { stored, notice, loaded, address: stored.address })
}
