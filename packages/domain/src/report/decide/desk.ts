import { by, type Decide, envelope, refuse } from './outcome.ts'
import { refuseUnexplained, routedFacts } from './routed.ts'
import { isBlank, refuseText } from './text.ts'

/** The desk answers what needs no department. */
export const decideAnswer: Decide<'answer'> = (_report, command) =>
  refuseText(command.text, 'answer_required') ?? [
    {
      ...envelope(command),
      type: 'answered',
      facts: { to: 'answered', answerId: command.answerId },
      personal: { text: command.text, ...by(command) },
    },
  ]

/** A category and an explained department make a report work of that department. */
export const decideRegister: Decide<'register'> = (_report, command) => {
  if (isBlank(command.category)) return refuse('category_required', 'category')
  const { category, complaint, promise, routed } = command
  return (
    refuseUnexplained(routed) ?? [
      {
        ...envelope(command),
        type: 'registered',
        facts: {
          to: 'registered',
          category,
          complaint,
          promise,
          public: command.public,
          ...routedFacts(routed),
        },
        personal: { byHandReason: routed.byHand?.reason ?? null, ...by(command) },
      },
    ]
  )
}

/** Another department takes over and begins anew, without plan, assignee or question. */
export const decideReroute: Decide<'reroute'> = (report, command) => {
  if (command.routed.department === report.department) return refuse('same_department', 'routed')
  return (
    refuseText(command.reason, 'reason_required', 'reason') ?? [
      {
        ...envelope(command),
        type: 'rerouted',
        facts: {
          to: 'registered',
          from: report.department,
          promise: command.promise,
          ...routedFacts(command.routed),
        },
        personal: { reason: command.reason, ...by(command) },
      },
    ]
  )
}
