import type { Day } from '../../kernel/index.ts'
import type { Report } from '../state.ts'
import type { OpenStatus, Status } from '../status.ts'
import { by, type Decide, envelope, onBehalf, refuse } from './outcome.ts'
import { refuseSilence, refuseText } from './text.ts'

function openStatusOf(report: Report): OpenStatus {
  if (report.status === 'answered' || report.status === 'handled' || report.status === 'declined')
    throw new Error(`A ${report.status} report cannot be asked about`)
  return report.status
}

/** A new question replaces an open one; the status from before the first stays the one to come back to. */
export const decideAsk: Decide<'ask'> = (report, command) =>
  refuseText(command.question, 'question_required', 'question') ?? [
    {
      ...envelope(command),
      type: 'reply_requested',
      facts: { to: 'awaiting_reply', from: openStatusOf(report), until: command.until },
      personal: { question: command.question, ...by(command) },
    },
  ]

/** Note 1 of the table: a plan whose last day has passed while waiting comes back as work without plan. */
function statusAfterWaiting(report: Report, today: Day): { to: Status; planLapsed: boolean } {
  if (report.status !== 'awaiting_reply') return { to: report.status, planLapsed: false }
  const { before } = report
  const planLapsed = before.status === 'planned' && before.plan.last < today
  return { to: planLapsed ? 'in_progress' : before.status, planLapsed }
}

/** The reporter says or shows what was asked. */
export const decideReply: Decide<'reply'> = (report, command) =>
  refuseSilence(command, 'reply_required') ?? [
    {
      ...envelope(command),
      type: 'replied',
      facts: {
        ...statusAfterWaiting(report, command.today),
        attachments: command.attachments,
        onBehalf: onBehalf(command),
      },
      personal: { text: command.text, ...by(command) },
    },
  ]

/** Nobody waits any longer: somebody decides so, or the term has passed. */
export const decideStopWaiting: Decide<'stop_waiting'> = (report, command) => {
  if (report.status !== 'awaiting_reply') return refuse('not_from_this_status')
  return [
    {
      ...envelope(command),
      type: 'waiting_ended',
      facts: {
        ...statusAfterWaiting(report, command.today),
        termPassed: command.actor.kind === 'system',
      },
      personal: by(command),
    },
  ]
}
