import type { Actor } from './actor.ts'
import type { CommandType } from './command.ts'
import { conditions } from './conditions.ts'
import { currentReferral } from './current-referral.ts'
import type { RejectionCode } from './rejection.ts'
import { stageOf } from './stage.ts'
import type { Report, ReportState } from './state.ts'
import { type Frozen, type Transition, transitionOf, transitions } from './transitions.ts'

/** Departments act on their own reports only, partners through the link of the current referral only. */
function refuseScope(report: Report, actor: Actor): RejectionCode | null {
  if (actor.kind === 'department' || actor.kind === 'lead')
    return actor.departments.includes(report.department) ? null : 'not_your_department'
  if (actor.kind !== 'partner') return null
  const current = currentReferral(report)
  const holds = current?.partner === actor.partner && current.referral === actor.referral
  return holds ? null : 'not_your_referral'
}

const frozenCodes = {
  erased: 'report_erased',
  merged: 'report_merged',
  split: 'report_split',
} as const satisfies Record<Frozen, RejectionCode>

function refuseFrozen(report: Report, row: Transition): RejectionCode | null {
  const states: Frozen[] = []
  if (report.erased) states.push('erased')
  if (report.frozen) states.push(report.frozen.kind)
  const refusing = states.find((state) => !row.evenWhile.includes(state))
  return refusing ? frozenCodes[refusing] : null
}

function refuseCondition(report: Report, row: Transition): RejectionCode | null {
  for (const condition of row.when) {
    const code = conditions[condition](report)
    if (code) return code
  }
  return null
}

/**
 * Whether the table lets this actor do this now: null, or the first reason why not, in the order who (kind, department,
 * referral), frozen, status, conditions. What the command brings is checked afterwards, by `decide`.
 */
export function guard(state: ReportState, actor: Actor, command: CommandType): RejectionCode | null {
  const row = transitionOf(command)
  const allowed = row.by.includes(actor.kind)
  if (state.status === 'none') {
    if (command !== 'submit') return 'report_unknown'
    return allowed ? null : 'not_allowed_for_actor'
  }
  if (command === 'submit') return 'report_exists'
  if (!allowed) return 'not_allowed_for_actor'
  const refusal = refuseScope(state, actor) ?? refuseFrozen(state, row)
  if (refusal) return refusal
  return row.from.includes(stageOf(state)) ? refuseCondition(state, row) : 'not_from_this_status'
}

/**
 * The commands that the table lets this actor give now, in the order of the table: what buttons are drawn from. A command
 * that depends on more than the report (the term of a reopening, the leading report of a merged one) may still be refused.
 */
export const legalCommands = (state: ReportState, actor: Actor): readonly CommandType[] =>
  transitions.map((row) => row.command).filter((command) => guard(state, actor, command) === null)
