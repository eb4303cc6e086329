import { findReport, listEvents, listPersons, logAccess } from '@meldpunt/db'
import { type Notice, noticeWords, type Report, showPhone, toDay, toTextMessage } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import { actorOf } from '../../command/actor-of.ts'
import { type Decided, decideAll } from '../../command/decide-all.ts'
import { noticesAbout, type Whom } from '../../command/notices-of.ts'
import type { Scene } from '../../command/order.ts'
import { getVisibleReport } from '../../command/visible-report.ts'
import type { Context, SessionMember } from '../../context.ts'
import { refuse } from '../../rejections.ts'
import { mailBeside } from '../../report-view/mail-beside.ts'
import { readingOf } from '../../report-view/reading-of.ts'
import { buildOf } from './build-of.ts'
import type { PreviewInput } from './preview-notice.ts'
import type { NoticePreview } from './staff-report-view.ts'

type StaffContext = Context & { member: SessionMember }

type Subject = Pick<Scene, 'report' | 'alongside' | 'city'>

function sceneOf({ deps, member }: StaffContext, subject: Subject): Scene {
  const actor = actorOf(member)
  if (!actor) throw refuse('not_permitted')
  const now = deps.clock()
  const envelope = { actor, eventId: deps.newId(), occurredAt: now, recordedAt: now }
  return { ...subject, db: deps.db.write, now, today: toDay(now), envelope }
}

/** The report that this one would be merged into. */
async function alongsideOf({ deps }: StaffContext, wish: PreviewInput): Promise<Report | null> {
  if (wish.command !== 'merge') return null
  const found = await findReport(deps.db.write, wish.input.leadingId)
  return found?.report ?? null
}

/** The mail; for who gets none, the text message. */
function noticeToReporter(city: City, decided: Decided, persons: Whom['persons']): Notice | undefined {
  const told = noticesAbout(city, decided, { merged: [], persons }).filter(
    ({ audience }) => audience === 'reporter',
  )
  const on = (wanted: Notice['channel']) => told.find(({ channel }) => channel === wanted)
  return on('mail') ?? on('sms')
}

/** The report as it will be, read as the reporter will read it. */
async function tellingOf(
  { deps }: StaffContext,
  { notice, decided, city }: { notice: Notice; decided: Decided; city: City },
) {
  const report = decided.after
  const events = [...(await listEvents(deps.db.write, report.id)), ...decided.events].slice(
    0,
    notice.position,
  )
  return { notice, events, report, reading: readingOf(deps, { city, report }, notice.language) }
}

/** Decides the command without keeping it, and lays out the message that would follow; its link leads to the site, not to the report. */
export async function previewOf(ctx: StaffContext, wish: PreviewInput): Promise<NoticePreview | null> {
  const { deps } = ctx
  const { report } = await getVisibleReport(ctx, wish.input.reportId)
  const city = await deps.cityData.current()
  const scene = sceneOf(ctx, { report, alongside: await alongsideOf(ctx, wish), city })
  const decided = decideAll(report, [await buildOf(wish, ctx.member)(scene)])
  const persons = report.personId === null ? [] : await listPersons(deps.db.write, [report.personId])
  const notice = noticeToReporter(city, decided, persons)
  if (!notice) return null
  await logAccess(deps.db.write, {
    ...{ actor: 'member', memberId: ctx.member.memberId, personId: report.personId, reportId: report.id },
    ...{ at: scene.now, what: 'notice_preview' },
  })
  const told = await tellingOf(ctx, { notice, decided, city })
  const words = noticeWords(told)
  const { language } = notice
  const link = `${deps.publicUrl}/${language}/`
  if (words === null) return null
  if (notice.channel === 'mail')
    return { to: notice.address, ...deps.renderNotice(words, { language, link, ...mailBeside(told) }) }
  const { text } = toTextMessage({ sender: deps.city.phone, sentence: words.short, link })
  return { to: showPhone(notice.address), text, subject: null, html: null }
}
