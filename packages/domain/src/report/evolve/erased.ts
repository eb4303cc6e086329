import { unreachable } from '../../kernel/index.ts'
import type { ReportEvent } from '../event.ts'
import type { Report, ReportCore } from '../state.ts'
import { placeOfFacts } from './core.ts'

const withoutReason = (routed: ReportCore['routed']): ReportCore['routed'] =>
  routed?.byHand ? { ...routed, byHand: { reason: null } } : routed

/** What nobody may know any more of a report, whatever its status; figures (category, area, moments) stay. */
const forgotten = (report: Report) => ({
  description: null,
  answers: {},
  place: placeOfFacts(report.place && { point: report.place.point, postcode: report.place.postcode }),
  contact: null,
  personId: null,
  attachments: [],
  assignee: report.assignee && { ...report.assignee, memberName: null },
  routed: withoutReason(report.routed),
  followers: [],
  erased: true,
})

/** The report without personal data, as a replay of the erased events gives it too. */
export function evolveErased(report: Report): Report {
  switch (report.status) {
    case 'received':
    case 'registered':
    case 'in_progress':
    case 'planned':
    case 'referred':
      return { ...report, ...forgotten(report) }
    case 'awaiting_reply':
      return { ...report, ...forgotten(report), question: null }
    case 'answered':
      return { ...report, ...forgotten(report), text: null, reopenText: null }
    case 'handled':
      return { ...report, ...forgotten(report), text: null, resultAttachments: [], reopenText: null }
    case 'declined':
      return { ...report, ...forgotten(report), explanation: null, reopenText: null }
    default:
      return unreachable(report)
  }
}

/**
 * The events of a report without personal data: `personal` is null, everything else as it was. It is the only change to
 * stored events that is ever allowed, and `evolve` accepts its result.
 */
export const eraseEvents = (events: readonly ReportEvent[]): readonly ReportEvent[] =>
  events.map((event) => ({ ...event, personal: null }))
