import { desk } from '../actor.ts'
import type { ReplyRequested } from '../event.ts'
import type { Report, ReportCore, StatusBefore } from '../state.ts'
import type { Routed, RoutedTo } from '../values.ts'
import { closingOf, coreOf, type Evolve, impossible, routedTo, statusToKeep } from './core.ts'

export const evolveAnswered: Evolve<'answered'> = (report, event) => ({
  ...coreOf(report),
  ...closingOf(report, event),
  status: 'answered',
  text: event.personal?.text ?? null,
})

function askedBy(report: Report, { actor }: ReplyRequested): string {
  if (actor.kind === 'partner') return actor.id ?? report.department
  return actor.kind === 'clerk' ? desk : report.department
}

export const evolveReplyRequested: Evolve<'reply_requested'> = (report, event) => {
  const before = statusToKeep(report)
  if (!before) return impossible(report, event)
  return {
    ...coreOf(report),
    status: 'awaiting_reply',
    question: event.personal?.question ?? null,
    askedBy: askedBy(report, event),
    until: event.facts.until,
    before,
  }
}

const backFrom = (report: Report, before: StatusBefore, planLapsed: boolean): Report =>
  planLapsed ? { ...coreOf(report), status: 'in_progress', plan: null } : { ...coreOf(report), ...before }

export const evolveReplied: Evolve<'replied'> = (report, event) => {
  if (report.status !== 'awaiting_reply') return impossible(report, event)
  const back = backFrom(report, report.before, event.facts.planLapsed)
  return { ...back, attachments: [...report.attachments, ...event.facts.attachments] }
}

export const evolveWaitingEnded: Evolve<'waiting_ended'> = (report, event) =>
  report.status === 'awaiting_reply'
    ? backFrom(report, report.before, event.facts.planLapsed)
    : impossible(report, event)

const routedOf = (facts: Routed, reason: string | null): RoutedTo => ({
  ...routedTo(facts),
  byHand: facts.byHand && { reason },
})

/** A department becomes responsible; whoever had the report before it goes on seeing it. */
const handedTo = (core: ReportCore, department: string): ReportCore => ({
  ...core,
  department,
  departmentsEver: core.departmentsEver.includes(department)
    ? core.departmentsEver
    : [...core.departmentsEver, department],
  everRegistered: true,
  proposed: null,
})

export const evolveRegistered: Evolve<'registered'> = (report, { facts, personal }) => ({
  ...handedTo(coreOf(report), facts.department),
  status: 'registered',
  category: facts.category,
  complaint: facts.complaint,
  public: facts.public,
  promise: facts.promise,
  routed: routedOf(facts, personal?.byHandReason ?? null),
})

export const evolveRerouted: Evolve<'rerouted'> = (report, { facts, personal }) => ({
  ...handedTo(coreOf(report), facts.department),
  status: 'registered',
  assignee: null,
  promise: facts.promise,
  routed: routedOf(facts, personal?.reason ?? null),
})

export const evolveStarted: Evolve<'started'> = (report) => ({
  ...coreOf(report),
  status: 'in_progress',
  plan: report.status === 'planned' ? report.plan : null,
})

export const evolvePlanned: Evolve<'planned'> = (report, { facts }) => ({
  ...coreOf(report),
  status: 'planned',
  plan: facts.days,
})

export const evolveUnplanned: Evolve<'unplanned'> = (report) => ({
  ...coreOf(report),
  status: 'in_progress',
  plan: null,
})

export const evolveHandled: Evolve<'handled'> = (report, event) => ({
  ...coreOf(report),
  ...closingOf(report, event),
  status: 'handled',
  text: event.personal?.text ?? null,
  resultAttachments: event.facts.attachments,
})

export const evolveReferred: Evolve<'referred'> = (report, { facts }) => ({
  ...coreOf(report),
  status: 'referred',
  partner: facts.partner,
  referral: facts.referral,
  referrals: facts.referral,
  routed: facts.routed ? routedTo(facts.routed) : report.routed,
})

export const evolveTakenBack: Evolve<'taken_back'> = (report, { facts }) => ({
  ...coreOf(report),
  status: facts.to,
  promise: facts.promise ?? report.promise,
})

export const evolveDeclined: Evolve<'declined'> = (report, event) => ({
  ...coreOf(report),
  ...closingOf(report, event),
  status: 'declined',
  reason: event.facts.reason,
  explanation: event.personal?.explanation ?? null,
})

/** Withdrawing a parent withdraws its open parts; the shell does the same to the reports that they are. */
function withdrawParts(frozen: ReportCore['frozen']): ReportCore['frozen'] {
  if (frozen?.kind !== 'split') return frozen
  const closed = new Set(['answered', 'handled', 'declined'])
  const parts = frozen.parts.map((part) =>
    closed.has(part.status) ? part : { ...part, status: 'declined' as const },
  )
  return { ...frozen, parts }
}

export const evolveWithdrawn: Evolve<'withdrawn'> = (report, event) => ({
  ...coreOf(report),
  ...closingOf(report, event),
  frozen: withdrawParts(report.frozen),
  status: 'declined',
  reason: 'withdrawn',
  explanation: null,
})

/** A new clock: the first action of before does not count for it, nor do the terms. */
export const evolveReopened: Evolve<'reopened'> = (report, { facts }) => ({
  ...coreOf(report),
  status: facts.to,
  assignee: null,
  promise: facts.promise,
  responseDue: facts.promise?.firstActionDue ?? null,
  firstActionAt: null,
  rated: false,
})
