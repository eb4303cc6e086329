import { type Call, countContactsSince, listPossibleCallers, listReportsOfCaller } from '@meldpunt/db'
import {
  type Day,
  dueOf,
  formatDay,
  type Instant,
  type Reading,
  type Report,
  reference,
  shownStatus,
  statusLabels,
  toDay,
  toInstant,
} from '@meldpunt/domain'
import { personalNumber } from '../../calls/other-number.ts'
import type { City } from '../../city/city.ts'
import type { Context } from '../../context.ts'
import { readingOf } from '../../report-view/reading-of.ts'
import { titleOf } from '../../report-view/title-of.ts'
import type { CallerReport, CallerView } from './call-view.ts'

type Asking = Pick<Context, 'deps' | 'language'>

const nobody: CallerView = { known: 'unknown', people: [], contactsThisYear: 0, openReports: [] }

const yearBegan = (now: Instant): Instant => toInstant(`${toDay(now).slice(0, 4)}-01-01`, '00:00')

/** Of what is over the day on which it was; else when it is planned, or by when it is promised. */
function dayThatCounts(report: Report, reading: Reading): Day | undefined {
  if ('closedAt' in report) return toDay(report.closedAt)
  return report.status === 'planned' ? report.plan.first : dueOf(report, reading)?.day
}

function toCallerReport({ deps, language }: Asking, city: City, report: Report): CallerReport {
  const reading = readingOf(deps, { city, report }, language)
  const status = shownStatus(report)
  const day = dayThatCounts(report, reading)
  return {
    reportId: report.id,
    reference: reference.format(report.reference),
    title: titleOf(report, reading),
    place: report.place?.text ?? null,
    status,
    shownLabel: statusLabels[language][status],
    when: day === undefined ? null : formatDay(day, language),
  }
}

const knownOf = (linked: boolean, people: number): CallerView['known'] => {
  if (linked || people === 1) return 'known'
  return people === 0 ? 'unknown' : 'maybe'
}

/** Who may be calling, by number or because the clerk said so, with their reports. */
export async function toCallerView(asking: Asking, city: City, call: Call): Promise<CallerView> {
  const { db, ownNumbers, clock } = asking.deps
  const phone = personalNumber(call, ownNumbers)
  const personId = call.caller?.personId ?? null
  const named = call.caller?.name ?? null
  if (phone === null && personId === null && named === null) return nobody
  const asked = { phone, personId }
  const [found, reports, contactsThisYear] = await Promise.all([
    listPossibleCallers(db.write, asked),
    listReportsOfCaller(db.write, asked),
    countContactsSince(db.write, { ...asked, since: yearBegan(clock()) }),
  ])
  const said = named !== null && personId === null
  const people = said ? [{ personId: null, name: named, place: null, hasAccount: false }] : found
  return {
    known: knownOf(call.caller !== null, people.length),
    people: people.map(({ name, place, hasAccount, ...of }) => ({
      personId: of.personId,
      name,
      place,
      hasAccount,
    })),
    contactsThisYear,
    openReports: reports.map((report) => toCallerReport(asking, city, report)),
  }
}

/** Of a call that nobody answered yet: whether it is of somebody we know, without saying who. */
export async function toRingingCaller({ deps }: Asking, call: Call): Promise<CallerView> {
  const phone = personalNumber(call, deps.ownNumbers)
  if (phone === null) return nobody
  const found = await listPossibleCallers(deps.db.write, { phone, personId: null })
  return { ...nobody, known: knownOf(false, found.length) }
}
