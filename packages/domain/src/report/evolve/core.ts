import type { EventOf, ReportEvent, ReportEventType } from '../event.ts'
import type { Closing, Report, ReportCore, StatusBefore } from '../state.ts'
import type { Place, Routed, RoutedTo } from '../values.ts'

/** What one event makes of a report; envelope data (version, clocks) is `evolve`'s own work. */
export type Evolve<T extends ReportEventType> = (report: Report, event: EventOf<T>) => Report

/** What a report keeps whatever its status; leaves off what belongs to the status it comes from. */
export const coreOf = (report: Report): ReportCore => ({
  id: report.id,
  reference: report.reference,
  channel: report.channel,
  language: report.language,
  receivedAt: report.receivedAt,
  version: report.version,
  fieldsVersion: report.fieldsVersion,
  description: report.description,
  category: report.category,
  complaint: report.complaint,
  public: report.public,
  answers: report.answers,
  place: report.place,
  seenAt: report.seenAt,
  contact: report.contact,
  hasContact: report.hasContact,
  channels: report.channels,
  personId: report.personId,
  attachments: report.attachments,
  department: report.department,
  departmentsEver: report.departmentsEver,
  everRegistered: report.everRegistered,
  routed: report.routed,
  proposed: report.proposed,
  assignee: report.assignee,
  referrals: report.referrals,
  responseDue: report.responseDue,
  promise: report.promise,
  firstActionAt: report.firstActionAt,
  clockStartedAt: report.clockStartedAt,
  pauses: report.pauses,
  statusSince: report.statusSince,
  followers: report.followers,
  partOf: report.partOf,
  reporterLeft: report.reporterLeft,
  rated: report.rated,
  erased: report.erased,
  frozen: report.frozen,
})

/** Without the explanation, which only the event keeps: the state is read with every command. */
export const routedTo = ({ department, priority, ruleSetVersion, byHand }: Routed): RoutedTo => ({
  department,
  priority,
  ruleSetVersion,
  byHand,
})

/** The place as the facts know it: what is left of it once the personal data is gone. */
export const placeOfFacts = (facts: Pick<Place, 'point' | 'postcode'> | null): Place | null =>
  facts && { text: '', street: null, houseNumber: null, roadOwner: null, ...facts }

/** An offline crew may claim a moment before the last one: the order is that of the log, so clocks never run backwards. */
export const momentOf = (report: ReportCore, event: ReportEvent): number =>
  Math.max(report.statusSince, event.occurredAt)

export const closingOf = (report: Report, event: ReportEvent): Closing => ({
  closedAt: momentOf(report, event),
  flagged: false,
  reopenText: null,
})

/** Events and states of an impossible order are damage to the log, not something to go on from. */
export function impossible(report: Report, event: ReportEvent): never {
  throw new Error(
    `Event ${event.type} cannot follow in status ${report.status}, after position ${report.version}`,
  )
}

/** The status with its data to come back to after a question; null for closed reports. */
export function statusToKeep(report: Report): StatusBefore | null {
  switch (report.status) {
    case 'awaiting_reply':
      return report.before
    case 'received':
    case 'registered':
      return { status: report.status }
    case 'in_progress':
      return { status: 'in_progress', plan: report.plan }
    case 'planned':
      return { status: 'planned', plan: report.plan }
    case 'referred':
      return { status: 'referred', partner: report.partner, referral: report.referral }
    case 'answered':
    case 'handled':
    case 'declined':
      return null
  }
}
