import { desk } from './actor.ts'
import type { RejectionCode } from './rejection.ts'
import { shownStatus } from './stage.ts'
import type { Report } from './state.ts'
import { isOpen } from './status.ts'
import type { ReportCondition } from './transitions.ts'

const isFlagged = (report: Report): boolean => 'flagged' in report && report.flagged

/** Whether the reporter can be asked something: still there, with an address, a channel wanted, or an account to sign in to. */
export function isReachable({ contact, personId, reporterLeft }: Report): boolean {
  if (reporterLeft) return false
  if (personId !== null) return true
  if (contact === null) return false
  return Boolean(contact.email || contact.phone) || contact.channels.some((channel) => channel !== 'none')
}

const hasPlan = (report: Report): boolean => 'plan' in report && report.plan !== null

/** A merged report may be erased once the leading one is closed, which only the command can tell. */
function refuseErasure(report: Report): RejectionCode | null {
  if (report.frozen?.kind === 'merged') return null
  if (isOpen(shownStatus(report))) return 'not_closed'
  return isFlagged(report) ? 'already_flagged' : null
}

const refuseUnless = (holds: boolean, code: RejectionCode): RejectionCode | null => (holds ? null : code)

/** Why a condition of the table does not hold for a report; null when it holds. */
export const conditions: Record<ReportCondition, (report: Report) => RejectionCode | null> = {
  at_the_desk: (report) => refuseUnless(report.department === desk, 'not_at_the_desk'),
  reporter_reachable: (report) => refuseUnless(isReachable(report), 'reporter_not_reachable'),
  with_plan: (report) => refuseUnless(hasPlan(report), 'no_plan'),
  flagged: (report) => refuseUnless(isFlagged(report), 'not_flagged'),
  not_flagged: (report) => refuseUnless(!isFlagged(report), 'already_flagged'),
  merged: (report) => refuseUnless(report.frozen?.kind === 'merged', 'not_merged'),
  split: (report) => refuseUnless(report.frozen?.kind === 'split', 'not_split'),
  public: (report) => refuseUnless(report.public && !report.complaint, 'not_public'),
  linked: (report) => refuseUnless(report.personId !== null, 'not_linked'),
  not_linked: (report) => refuseUnless(report.personId === null, 'already_linked'),
  not_rated: (report) => refuseUnless(!report.rated, 'already_rated'),
  reporter_there: (report) => refuseUnless(!report.reporterLeft, 'already_withdrawn'),
  shown_open: (report) => refuseUnless(isOpen(shownStatus(report)), 'not_from_this_status'),
  erasable: refuseErasure,
}
