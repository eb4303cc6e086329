import type { ActorKind } from './actor.ts'
import type { CommandType } from './command.ts'
import type { ReportEventType } from './event.ts'
import type { Stage } from './stage.ts'
import type { Status } from './status.ts'

/** What must hold of the report, apart from its status; each has its own rejection (`conditions.ts`). */
export type ReportCondition =
  | 'at_the_desk'
  | 'reporter_reachable'
  | 'with_plan'
  | 'flagged'
  | 'not_flagged'
  | 'merged'
  | 'split'
  | 'public'
  | 'linked'
  | 'not_linked'
  | 'not_rated'
  | 'reporter_there'
  | 'shown_open'
  | 'erasable'

/** What the command must bring; checked by the function of that command. */
export type Need =
  | 'description'
  | 'channel'
  | 'answer'
  | 'question'
  | 'text or attachment'
  | 'category'
  | 'department by routing, or by hand with a reason'
  | 'another department'
  | 'reason'
  | 'member or crew'
  | 'first and last day'
  | 'result'
  | 'photo where the category asks it'
  | 'another partner'
  | 'reason code'
  | 'explanation'
  | 'within the term'
  | 'text'
  | 'address for each channel wanted'
  | 'category, place or description'
  | 'open leading report, another, neither merged nor split'
  | 'at least two parts with category'
  | 'no part past registered'
  | 'status of a part'
  | 'signed in, confirmed address, or a caller'
  | 'follower'
  | 'enough evidence'
  | 'score 1 to 5'

/** States in which nearly everything is refused. */
export type Frozen = 'merged' | 'split' | 'erased'

/**
 * `before`: the status before the question (note 1). `registered_or_received`: received if it never had a department (note
 * 2). `parts`: shown as its parts are (note 3).
 */
export type Target = Status | 'unchanged' | 'before' | 'registered_or_received' | 'parts'

export type Transition = {
  command: CommandType
  from: readonly Stage[]
  by: readonly ActorKind[]
  when: readonly ReportCondition[]
  needs: readonly Need[]
  event: ReportEventType
  to: Target
  /** Event where other people still wait for the report: the status then stays. */
  othersRemain?: ReportEventType
  /** States in which the command is accepted although nearly all others are refused. */
  evenWhile: readonly Frozen[]
  notes: readonly (1 | 2 | 3)[]
}

const staff = ['clerk', 'department', 'lead'] as const
const team = ['department', 'lead'] as const
const onBehalf = ['reporter', 'clerk'] as const
const work = ['registered', 'in_progress', 'planned'] as const
const askedInWork = [
  'awaiting_reply:registered',
  'awaiting_reply:in_progress',
  'awaiting_reply:planned',
] as const
const asked = ['awaiting_reply:received', ...askedInWork, 'awaiting_reply:referred'] as const
const open = ['received', ...work, 'referred', ...asked] as const
const closed = ['answered', 'handled', 'declined'] as const
const every = [...open, ...closed] as const
const beforeReferral = ['received', ...work, 'awaiting_reply:received', ...askedInWork] as const
const frozen = ['merged', 'split'] as const
const always = ['merged', 'split', 'erased'] as const

/**
 * Who may do what from where: one row per command, the single source of the guard, the buttons, the diagram and the tests.
 * A department or lead must be of the responsible department and a partner must hold the link of the current referral; that
 * and `when` are checked by `guard`, `needs` by the function of the command.
 */
// biome-ignore format: a table reads as a table
export const transitions = [
  { command: 'submit', from: ['none'], by: ['reporter', 'clerk', 'system'], when: [], needs: ['description', 'channel', 'address for each channel wanted'], event: 'submitted', to: 'received', evenWhile: [], notes: [] },
  { command: 'answer', from: ['received', 'awaiting_reply:received', 'registered'], by: ['clerk'], when: ['at_the_desk'], needs: ['answer'], event: 'answered', to: 'answered', evenWhile: [], notes: [] },
  { command: 'ask', from: open, by: [...staff, 'partner'], when: ['reporter_reachable'], needs: ['question'], event: 'reply_requested', to: 'awaiting_reply', evenWhile: [], notes: [] },
  { command: 'reply', from: asked, by: ['reporter', 'clerk', 'system'], when: [], needs: ['text or attachment'], event: 'replied', to: 'before', evenWhile: [], notes: [1] },
  { command: 'stop_waiting', from: asked, by: [...staff, 'partner', 'system'], when: [], needs: [], event: 'waiting_ended', to: 'before', evenWhile: [], notes: [1] },
  { command: 'register', from: ['received', 'awaiting_reply:received'], by: ['clerk', 'system'], when: [], needs: ['category', 'department by routing, or by hand with a reason'], event: 'registered', to: 'registered', evenWhile: [], notes: [] },
  { command: 'reroute', from: [...work, ...askedInWork], by: staff, when: [], needs: ['another department', 'reason'], event: 'rerouted', to: 'registered', evenWhile: [], notes: [] },
  { command: 'assign', from: work, by: team, when: [], needs: ['member or crew'], event: 'assigned', to: 'unchanged', evenWhile: [], notes: [] },
  { command: 'start', from: ['registered', 'planned'], by: team, when: [], needs: [], event: 'started', to: 'in_progress', evenWhile: [], notes: [] },
  { command: 'plan', from: [...work, ...askedInWork], by: team, when: [], needs: ['first and last day'], event: 'planned', to: 'planned', evenWhile: [], notes: [] },
  { command: 'unplan', from: ['planned', 'in_progress'], by: [...team, 'system'], when: ['with_plan'], needs: ['reason'], event: 'unplanned', to: 'in_progress', evenWhile: [], notes: [] },
  { command: 'handle', from: [...work, 'referred', ...askedInWork, 'awaiting_reply:referred'], by: [...staff, 'partner'], when: [], needs: ['result', 'photo where the category asks it'], event: 'handled', to: 'handled', evenWhile: [], notes: [] },
  { command: 'refer', from: open, by: [...staff, 'system'], when: [], needs: ['another partner', 'reason'], event: 'referred', to: 'referred', evenWhile: [], notes: [] },
  { command: 'take_back', from: ['referred', 'awaiting_reply:referred'], by: [...staff, 'partner'], when: [], needs: ['reason'], event: 'taken_back', to: 'registered_or_received', evenWhile: [], notes: [2] },
  { command: 'decline', from: open, by: staff, when: [], needs: ['reason code', 'explanation'], event: 'declined', to: 'declined', evenWhile: [], notes: [] },
  { command: 'withdraw', from: open, by: onBehalf, when: ['shown_open', 'reporter_there'], needs: [], event: 'withdrawn', to: 'declined', othersRemain: 'reporter_left', evenWhile: ['split'], notes: [] },
  { command: 'request_reopen', from: closed, by: onBehalf, when: ['not_flagged'], needs: ['text', 'within the term'], event: 'reopen_requested', to: 'unchanged', evenWhile: [], notes: [] },
  { command: 'keep_closed', from: closed, by: staff, when: ['flagged'], needs: ['explanation'], event: 'reopen_refused', to: 'unchanged', evenWhile: [], notes: [] },
  { command: 'reopen', from: closed, by: staff, when: [], needs: ['reason'], event: 'reopened', to: 'registered_or_received', evenWhile: [], notes: [2] },
  { command: 'add_information', from: every, by: ['reporter', 'clerk', 'system'], when: [], needs: ['text or attachment'], event: 'information_added', to: 'unchanged', evenWhile: frozen, notes: [] },
  { command: 'update', from: open, by: [...staff, 'partner'], when: [], needs: ['text'], event: 'update_posted', to: 'unchanged', evenWhile: [], notes: [] },
  { command: 'note', from: every, by: staff, when: [], needs: ['text'], event: 'note_added', to: 'unchanged', evenWhile: always, notes: [] },
  { command: 'set_contact', from: every, by: onBehalf, when: [], needs: ['address for each channel wanted'], event: 'contact_changed', to: 'unchanged', evenWhile: [], notes: [] },
  { command: 'correct', from: open, by: staff, when: [], needs: ['category, place or description'], event: 'corrected', to: 'unchanged', evenWhile: [], notes: [] },
  { command: 'merge', from: beforeReferral, by: staff, when: [], needs: ['open leading report, another, neither merged nor split'], event: 'merged', to: 'unchanged', evenWhile: [], notes: [] },
  { command: 'unmerge', from: beforeReferral, by: staff, when: ['merged'], needs: ['reason'], event: 'unmerged', to: 'registered_or_received', evenWhile: ['merged'], notes: [2] },
  { command: 'split', from: beforeReferral, by: staff, when: [], needs: ['at least two parts with category'], event: 'split', to: 'parts', evenWhile: [], notes: [3] },
  { command: 'unsplit', from: beforeReferral, by: staff, when: ['split'], needs: ['reason', 'no part past registered'], event: 'unsplit', to: 'unchanged', evenWhile: ['split'], notes: [] },
  { command: 'part_changed', from: every, by: ['system'], when: ['split'], needs: ['status of a part'], event: 'part_changed', to: 'parts', evenWhile: ['split', 'erased'], notes: [3] },
  { command: 'follow', from: every, by: onBehalf, when: ['public'], needs: ['signed in, confirmed address, or a caller', 'address for each channel wanted'], event: 'followed', to: 'unchanged', evenWhile: [], notes: [] },
  { command: 'unfollow', from: every, by: onBehalf, when: [], needs: ['follower'], event: 'unfollowed', to: 'unchanged', evenWhile: [], notes: [] },
  { command: 'link_reporter', from: every, by: ['reporter', 'clerk', 'system'], when: ['not_linked'], needs: ['enough evidence'], event: 'reporter_linked', to: 'unchanged', evenWhile: always, notes: [] },
  { command: 'unlink_reporter', from: every, by: ['reporter', 'clerk', 'system'], when: ['linked'], needs: [], event: 'reporter_unlinked', to: 'unchanged', evenWhile: always, notes: [] },
  { command: 'rate', from: closed, by: ['reporter'], when: ['not_rated'], needs: ['score 1 to 5'], event: 'rated', to: 'unchanged', evenWhile: [], notes: [] },
  { command: 'erase', from: every, by: ['admin', 'system'], when: ['erasable'], needs: [], event: 'erased', to: 'unchanged', evenWhile: always, notes: [] },
] as const satisfies readonly Transition[]

const rows: readonly Transition[] = transitions

/** The row of a command; there is exactly one for each. */
export function transitionOf(command: CommandType): Transition {
  const row = rows.find((candidate) => candidate.command === command)
  if (!row) throw new Error(`No transition for ${command}`)
  return row
}
