import { hour } from '../../kernel/index.ts'
import type { CommandOf, CommandType, ReportCommand } from '../command.ts'
import type { ReportEvent } from '../event.ts'
import { guard } from '../guard.ts'
import type { Rejection } from '../rejection.ts'
import type { Report, ReportState } from '../state.ts'
import {
  decideDecline,
  decideErase,
  decideKeepClosed,
  decideRate,
  decideReopen,
  decideRequestReopen,
  decideWithdraw,
} from './closing.ts'
import { decideAnswer, decideRegister, decideReroute } from './desk.ts'
import { decideFollow, decideLinkReporter, decideUnfollow, decideUnlinkReporter } from './following.ts'
import {
  decideAddInformation,
  decideCorrect,
  decideNote,
  decideSetContact,
  decideUpdate,
} from './information.ts'
import { decideMerge, decidePartChanged, decideSplit, decideUnmerge, decideUnsplit } from './merging.ts'
import { type Decide, type Outcome, type Refusal, refuse } from './outcome.ts'
import { decideAsk, decideReply, decideStopWaiting } from './question.ts'
import { decideRefer, decideTakeBack } from './referral.ts'
import { decideSubmit } from './submit.ts'
import { decideAssign, decideHandle, decidePlan, decideStart, decideUnplan } from './work.ts'

/** What came of a command: the events to store, in order and possibly none, or why it was refused. */
export type Decision = { ok: true; events: readonly ReportEvent[] } | { ok: false; rejection: Rejection }

type LaterCommand = Exclude<CommandType, 'submit'>

const deciders: { [T in LaterCommand]: Decide<T> } = {
  answer: decideAnswer,
  ask: decideAsk,
  reply: decideReply,
  stop_waiting: decideStopWaiting,
  register: decideRegister,
  reroute: decideReroute,
  assign: decideAssign,
  start: decideStart,
  plan: decidePlan,
  unplan: decideUnplan,
  handle: decideHandle,
  refer: decideRefer,
  take_back: decideTakeBack,
  decline: decideDecline,
  withdraw: decideWithdraw,
  request_reopen: decideRequestReopen,
  keep_closed: decideKeepClosed,
  reopen: decideReopen,
  add_information: decideAddInformation,
  update: decideUpdate,
  note: decideNote,
  set_contact: decideSetContact,
  correct: decideCorrect,
  merge: decideMerge,
  unmerge: decideUnmerge,
  split: decideSplit,
  unsplit: decideUnsplit,
  part_changed: decidePartChanged,
  follow: decideFollow,
  unfollow: decideUnfollow,
  link_reporter: decideLinkReporter,
  unlink_reporter: decideUnlinkReporter,
  rate: decideRate,
  erase: decideErase,
}

const decideLater = <T extends LaterCommand>(type: T, report: Report, command: CommandOf<T>): Outcome =>
  deciders[type](report, command)

const longestOffline = 48 * hour

/** A crew without a network may tell later what it did, but not of tomorrow nor of last week. */
function refuseMoment({ occurredAt, recordedAt }: ReportCommand): Refusal | null {
  if (occurredAt > recordedAt) return refuse('occurred_in_future', 'occurredAt')
  return recordedAt - occurredAt > longestOffline ? refuse('occurred_too_long_ago', 'occurredAt') : null
}

function outcomeOf(state: ReportState, command: ReportCommand): Outcome {
  const code = guard(state, command.actor, command.type)
  const refusal = code === null ? refuseMoment(command) : refuse(code)
  if (refusal) return refusal
  if (command.type === 'submit') return decideSubmit(command)
  if (state.status === 'none')
    throw new Error('The guard let a command through to a report that does not exist')
  return decideLater(command.type, state, command)
}

/**
 * Decides one command: the table first (`guard`), then the moment, then what the command brings. It reads no clock, makes no
 * id and changes nothing; expected refusals are values, bugs throw.
 *
 * @example
 * const decision = decide(initialReport, submit)
 * if (decision.ok) state = decision.events.reduce(evolve, initialReport)
 */
export function decide(state: ReportState, command: ReportCommand): Decision {
  const outcome = outcomeOf(state, command)
  return 'code' in outcome
    ? { ok: false, rejection: { ...outcome, command: command.type, status: state.status } }
    : { ok: true, events: outcome }
}
