import { by, type Decide, envelope, onBehalf, refuse } from './outcome.ts'
import { backTo } from './referral.ts'
import { refuseSilence, refuseText, refuseTooLong } from './text.ts'

/** Declining takes a reason of the list and words of one's own; only a reporter withdraws. */
export const decideDecline: Decide<'decline'> = (_report, command) => {
  if (command.reason === 'withdrawn') return refuse('reason_required', 'reason')
  return (
    refuseText(command.explanation, 'explanation_required', 'explanation') ?? [
      {
        ...envelope(command),
        type: 'declined',
        facts: { to: 'declined', reason: command.reason },
        personal: { explanation: command.explanation, ...by(command) },
      },
    ]
  )
}

/** Where followers or merged reporters remain, the reporter leaves and the report goes on. */
export const decideWithdraw: Decide<'withdraw'> = (report, command) => {
  const base = envelope(command)
  const left = { onBehalf: onBehalf(command) }
  const othersRemain = report.followers.length > 0 || command.mergedReporters > 0
  return othersRemain
    ? [{ ...base, type: 'reporter_left', facts: left, personal: by(command) }]
    : [{ ...base, type: 'withdrawn', facts: { to: 'declined', ...left }, personal: by(command) }]
}

/** "Not solved": the reporter asks staff to look again, until the end of the term. */
export const decideRequestReopen: Decide<'request_reopen'> = (_report, command) => {
  if (command.occurredAt > command.reopenTermEnds) return refuse('reopen_term_passed')
  return (
    refuseSilence(command, 'text_required') ?? [
      {
        ...envelope(command),
        type: 'reopen_requested',
        facts: { attachments: command.attachments, onBehalf: onBehalf(command) },
        personal: { text: command.text, ...by(command) },
      },
    ]
  )
}

export const decideKeepClosed: Decide<'keep_closed'> = (_report, command) =>
  refuseText(command.explanation, 'explanation_required', 'explanation') ?? [
    {
      ...envelope(command),
      type: 'reopen_refused',
      facts: {},
      personal: { explanation: command.explanation, ...by(command) },
    },
  ]

export const decideReopen: Decide<'reopen'> = (report, command) =>
  refuseText(command.reason, 'reason_required', 'reason') ?? [
    {
      ...envelope(command),
      type: 'reopened',
      facts: { to: backTo(report), promise: command.promise },
      personal: { reason: command.reason, ...by(command) },
    },
  ]

export const decideRate: Decide<'rate'> = (_report, command) => {
  const inRange = Number.isInteger(command.score) && command.score >= 1 && command.score <= 5
  if (!inRange) return refuse('rating_out_of_range', 'score')
  return (
    refuseTooLong(command.text, 'text') ?? [
      {
        ...envelope(command),
        type: 'rated',
        facts: { score: command.score },
        personal: { text: command.text },
      },
    ]
  )
}

/** The event itself; the shell nulls `personal` of all events in the same transaction (`eraseEvents`). */
export const decideErase: Decide<'erase'> = (report, command) =>
  report.frozen?.kind === 'merged' && !command.mergedIntoClosed
    ? refuse('not_closed')
    : [{ ...envelope(command), type: 'erased', facts: {}, personal: null }]
