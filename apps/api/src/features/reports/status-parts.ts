import { type Report, runningClock } from '@meldpunt/domain'
import type { Context } from '../../context.ts'
import { toDueView } from '../../report-view/due-view.ts'
import type { Detail } from './read-detail.ts'
import type { StaffReportView } from './staff-report-view.ts'

type StatusPart =
  | 'assignee'
  | 'plan'
  | 'due'
  | 'responseDue'
  | 'flagged'
  | 'reopenText'
  | 'closedAt'
  | 'question'
  | 'referral'
  | 'declined'
  | 'result'

function referralOf({ language }: Context, { report, city }: Detail): StaffReportView['referral'] {
  const holder = report.status === 'awaiting_reply' ? report.before : report
  if (holder.status !== 'referred') return null
  const name = city.names(language).partner(holder.partner)
  return { partner: { code: holder.partner, name }, number: holder.referral }
}

const assigneeOf = ({ assignee }: Report): StaffReportView['assignee'] =>
  assignee && { memberId: assignee.member, memberName: assignee.memberName, crew: assignee.crew }

/** What belongs to the status: each is null where the report is not there. Texts only to who may read them. */
export function statusParts(ctx: Context, detail: Detail): Pick<StaffReportView, StatusPart> {
  const { report, city, personal } = detail
  const closed = 'closedAt' in report ? report : null
  const moment = closed?.closedAt ?? ctx.deps.clock()
  const clock = { clock: runningClock(report), receivedAt: report.receivedAt }
  const read = <Text>(text: Text | null): Text | null => (personal ? text : null)
  return {
    assignee: assigneeOf(report),
    plan: 'plan' in report ? report.plan : null,
    due: { ...toDueView(clock, moment, city.calendar), pauses: report.pauses },
    responseDue: report.responseDue,
    closedAt: closed?.closedAt ?? null,
    flagged: closed?.flagged ?? false,
    reopenText: read(closed?.reopenText ?? null),
    question:
      report.status === 'awaiting_reply' ? { text: read(report.question), until: report.until } : null,
    referral: referralOf(ctx, detail),
    declined:
      report.status === 'declined' ? { reason: report.reason, explanation: read(report.explanation) } : null,
    result: report.status === 'handled' || report.status === 'answered' ? read(report.text) : null,
  }
}
