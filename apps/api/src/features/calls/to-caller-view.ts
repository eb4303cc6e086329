import {
  type Call,
  countContactsSince,
  listPossibleCallers,
  listReportsOfCaller,
  type PossibleCaller,
} from '@meldpunt/db'
import {
  type Day,
  dueOf,
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
import type { CallerPerson, CallerReport, CallerView } from './call-view.ts'

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
    when: day ?? null,
  }
}

const knownOf = (linked: boolean, people: number): CallerView['known'] => {
  if (linked || people === 1) return 'known'
  return people === 0 ? 'unknown' : 'maybe'
}

/** Whom the clerk named, as far as this number tells more of them; else everybody whom it may be. */
function peopleOf({ caller }: Call, found: readonly PossibleCaller[]): readonly PossibleCaller[] {
  if (caller === null || caller.personId !== null || caller.name === null) return found
  const { name } = caller
  const same = found.find((person) => person.name.toLowerCase() === name.toLowerCase())
  const nothing = { place: null, hasAccount: false, email: null, channels: [], reportId: null }
  return [{ ...nothing, ...same, personId: null, name }]
}

const toPerson =
  (known: CallerView['known']) =>
  ({ reportId: _, email, channels, ...person }: PossibleCaller): CallerPerson => ({
    ...person,
    email: known === 'known' ? email : null,
    channels: known === 'known' ? channels.filter((channel) => channel !== 'mail' || email !== null) : [],
  })

/** Who may be calling, by number or because the clerk said so, with their reports. */
export async function toCallerView(asking: Asking, city: City, call: Call): Promise<CallerView> {
  const { db, ownNumbers, clock } = asking.deps
  const phone = personalNumber(call, ownNumbers)
  const personId = call.caller?.personId ?? null
  if (phone === null && personId === null && !call.caller?.name) return nobody
  const people = peopleOf(call, await listPossibleCallers(db.write, { phone, personId }))
  const known = knownOf(call.caller !== null, people.length)
  // Whoever is known by number has reports and contacts of their own that do not carry it.
  const asked = { phone, personId: known === 'known' ? (people[0]?.personId ?? personId) : personId }
  const [reports, contactsThisYear] = await Promise.all([
    listReportsOfCaller(db.write, asked),
    countContactsSince(db.write, { ...asked, since: yearBegan(clock()) }),
  ])
  return {
    known,
    people: people.map(toPerson(known)),
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
