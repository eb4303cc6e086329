import { findPerson, findReport, listEvents, type StoredNotice } from '@meldpunt/db'
import { type Report, type ReportEvent, replay, say, showReference, statuses } from '@meldpunt/domain'
import type { ToldStatus } from '../../../adapters/burgerprofiel/told-status.ts'
import type { CoreDeps } from '../../../context.ts'
import { parseNotice } from '../../../report-view/parse-notice.ts'
import { ownReportId } from '../notice-link.ts'

export type ToldDeps = Pick<CoreDeps, 'db' | 'publicUrl' | 'cityData'>

/** To whom it goes, with the number still sealed. */
type SealedPerson = { personId: string; reportId: string; sealed: string }

type Read = { ok: true; told: ToldStatus; person: SealedPerson } | { ok: false; reason: string }

const nothing = (reason: string): Read => ({ ok: false, reason })

/** Never earlier than what was told before, also where the clocks of two processes differ. */
const momentOf = (events: readonly ReportEvent[]): number =>
  Math.max(...events.map(({ recordedAt }) => recordedAt))

async function nameOf({ cityData }: ToldDeps, report: Report, language: ToldLanguage): Promise<string> {
  const city = await cityData.current()
  const category = report.category === null ? null : city.names(language).category(report.category)
  const parts = [category, report.place?.text].filter((part) => part != null && part !== '')
  return parts.length === 0 ? showReference(report.reference) : parts.join(', ')
}
type ToldLanguage = NonNullable<ReturnType<typeof parseNotice>>['language']

type Own = { stored: StoredNotice; own: Report }

async function toTold(deps: ToldDeps, { stored, own }: Own): Promise<ToldStatus | null> {
  const notice = parseNotice(stored)
  const status = statuses.find((known) => known === stored.status)
  if (notice === null || status === undefined) return null
  const { language, audience, position } = notice
  const events = (await listEvents(deps.db.write, stored.reportId)).slice(0, position)
  const then = own.id === stored.reportId ? replay(events) : own
  // Only who reported this very thing is asked something.
  const asked = status === 'awaiting_reply' && audience === 'reporter'
  return {
    dossierNumber: showReference(own.reference),
    name: await nameOf(deps, then.status === 'none' ? own : then, language),
    at: momentOf(events),
    status,
    label: say(language, `status.${status}`),
    action: asked ? say(language, 'action.reply') : null,
    link: `${deps.publicUrl}/${language}/melding/${own.id}`,
  }
}

/** What a notice tells and to whom, as of its event; or why it is not told at all (any more). */
export async function readToldStatus(deps: ToldDeps, stored: StoredNotice): Promise<Read> {
  const { address: personId } = stored
  if (personId === null) return nothing('Nobody is linked')
  const [loaded, person] = await Promise.all([
    findReport(deps.db.write, ownReportId(stored)),
    findPerson(deps.db.write, personId),
  ])
  if (loaded === null || loaded.report.erased) return nothing('The report was erased')
  if (loaded.report.personId !== personId) return nothing('The report is no longer linked to this person')
  const sealed = person?.nationalNumberSealed ?? null
  if (sealed === null) return nothing('No national number is known')
  const told = await toTold(deps, { stored, own: loaded.report })
  if (told === null) return nothing(`Unknown kind of notice: ${stored.kind} ${stored.status}`)
  return { ok: true, told, person: { personId, reportId: loaded.report.id, sealed } }
}
