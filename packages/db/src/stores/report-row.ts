import {
  addWorkingTime,
  type Clock,
  currentDue,
  isOpen,
  officeCalendar,
  type Report,
  runningClock,
  shownStatus,
  workingTimeBetween,
} from '@meldpunt/domain'
import type { Selectable } from 'kysely'
import type { Report as ReportTable } from '../schema.gen.ts'

type Own = 'search' | 'search_public' | 'released' | 'link_version'
type Column = Exclude<keyof ReportTable, Own>
/** Moments as ISO text: rows travel to the database as JSON. */
type Cell<Value> = Value extends number ? number | string : Value
export type ReportRow = { [C in Column]: Cell<Selectable<ReportTable>[C]> }

/** The same for everybody at all times, so that a rebuilt row equals the present one; city closing days are not in it. */
const calendar = officeCalendar([])

const toText = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString()

/** All columns that follow from the events. `updatedAt` is the moment the last one was recorded. */
export function toReportRow(report: Report, updatedAt: number): ReportRow {
  return {
    ...statusColumns(report),
    ...placeColumns(report),
    ...contactColumns(report),
    ...dueColumns(report),
    ...workColumns(report),
    id: report.id,
    reference: report.reference,
    channel: report.channel,
    language: report.language,
    category: report.category,
    priority: report.routed?.priority ?? 'normal',
    complaint: report.complaint,
    public: report.public,
    received_at: new Date(report.receivedAt).toISOString(),
    description: report.description,
    person_id: report.personId,
    erased: report.erased,
    part_of: report.partOf,
    version: report.version,
    fields_version: report.fieldsVersion,
    state: report,
    updated_at: new Date(updatedAt).toISOString(),
  }
}

function statusColumns(report: Report) {
  const flagged = 'flagged' in report && report.flagged
  const mergedInto = report.frozen?.kind === 'merged' ? report.frozen.into : null
  const shown = shownStatus(report)
  return {
    status: report.status,
    shown_status: shown,
    active: mergedInto === null && (isOpen(shown) || flagged),
    flagged,
    merged_into: mergedInto,
    status_since: new Date(report.statusSince).toISOString(),
    closed_at: 'closedAt' in report ? toText(report.closedAt) : null,
  }
}

function placeColumns({ place }: Report) {
  return {
    place_text: place?.text ?? null,
    street: place?.street ?? null,
    house_number: place?.houseNumber ?? null,
    postcode: place?.postcode ?? null,
    lat: place?.point?.lat ?? null,
    lon: place?.point?.lon ?? null,
  }
}

const contactColumns = ({ contact }: Report) => ({
  contact_name: contact?.name ?? null,
  contact_email: contact?.email ?? null,
  contact_phone: contact?.phone ?? null,
})

function workColumns(report: Report) {
  const plan = 'plan' in report ? report.plan : null
  return {
    department: report.department,
    departments_ever: [...report.departmentsEver],
    partner: report.status === 'referred' ? report.partner : null,
    assignee_member: report.assignee?.member ?? null,
    assignee_name: report.assignee?.memberName ?? null,
    crew: plan?.crew ?? report.assignee?.crew ?? null,
    first_day: plan?.first ?? null,
    last_day: plan?.last ?? null,
  }
}

const riskShare = 0.25

/** From when a report is at risk: a quarter of the promised working time before it is due, as `dueState` has it. */
function riskClock(clock: Clock): Clock {
  const promised = workingTimeBetween(clock.startedAt, clock.dueAt, calendar)
  return { ...clock, dueAt: addWorkingTime(clock.startedAt, promised * (1 - riskShare), calendar) }
}

function dueColumns(report: Report) {
  const clock = 'closedAt' in report ? null : runningClock(report)
  const paused = clock?.pauses.some((pause) => pause.to === null) === true
  const running = paused ? null : clock
  return {
    clock,
    due_paused: paused,
    due_at: running && toText(currentDue(running, calendar)),
    risk_at: running && toText(currentDue(riskClock(running), calendar)),
    response_due_at: toText(report.responseDue),
  }
}
