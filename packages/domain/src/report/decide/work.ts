import { isDay } from '../../kernel/index.ts'
import type { PlanWork } from '../command.ts'
import type { Report } from '../state.ts'
import type { PlannedDays } from '../values.ts'
import { by, type Decide, envelope, type Refusal, refuse } from './outcome.ts'
import { isBlank, refuseText, refuseTooLong } from './text.ts'

/** Work is given to a member, a crew, or both. */
export const decideAssign: Decide<'assign'> = (_report, command) => {
  if (isBlank(command.member) && isBlank(command.crew)) return refuse('assignee_required', 'member')
  return [
    {
      ...envelope(command),
      type: 'assigned',
      facts: { member: command.member, crew: command.crew },
      personal: { memberName: command.memberName, ...by(command) },
    },
  ]
}

export const decideStart: Decide<'start'> = (_report, command) => [
  { ...envelope(command), type: 'started', facts: { to: 'in_progress' }, personal: by(command) },
]

/** The plan there is, also the one to come back to after a question. */
function planOf(report: Report): PlannedDays | null {
  const holder = report.status === 'awaiting_reply' ? report.before : report
  return holder.status === 'planned' || holder.status === 'in_progress' ? holder.plan : null
}

/** Days that begin in the past are refused beside the first, unless it is a running plan whose end moves. */
function refuseDays(report: Report, { days, today }: PlanWork): Refusal | null {
  if (!isDay(days.first) || !isDay(days.last) || days.first > days.last) return refuse('days_invalid', 'last')
  const running = planOf(report)?.first === days.first
  const past = days.last < today || (days.first < today && !running)
  return past ? refuse('days_in_the_past', 'first') : null
}

/** The reporter is told a range of days, never one hour. */
export const decidePlan: Decide<'plan'> = (report, command) =>
  refuseDays(report, command) ??
  refuseTooLong(command.explanation, 'explanation') ?? [
    {
      ...envelope(command),
      type: 'planned',
      facts: { to: 'planned', days: command.days, before: planOf(report) },
      personal: { explanation: command.explanation, ...by(command) },
    },
  ]

/** People say why the days no longer hold; the system says it once the last day has passed. */
export const decideUnplan: Decide<'unplan'> = (_report, command) => {
  const lapsed = command.actor.kind === 'system' && command.lapsed
  const refusal = lapsed ? null : refuseText(command.reason, 'reason_required', 'reason')
  return (
    refusal ?? [
      {
        ...envelope(command),
        type: 'unplanned',
        facts: { to: 'in_progress', lapsed },
        personal: { reason: command.reason, ...by(command) },
      },
    ]
  )
}

/** A result is told in words, with a photo where the category asks it. */
export const decideHandle: Decide<'handle'> = (_report, command) => {
  const refusal = refuseText(command.text, 'result_required')
  if (refusal) return refusal
  if (command.needsPhoto && command.attachments.length === 0) return refuse('photo_required', 'attachments')
  return [
    {
      ...envelope(command),
      type: 'handled',
      facts: { to: 'handled', attachments: command.attachments },
      personal: { text: command.text, ...by(command) },
    },
  ]
}
