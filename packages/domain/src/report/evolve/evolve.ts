import type { EventOf, ReportEvent, ReportEventType } from '../event.ts'
import { shownStatus } from '../stage.ts'
import { initialReport, type Report, type ReportCore, type ReportState } from '../state.ts'
import * as added from './additions.ts'
import { type Evolve, momentOf } from './core.ts'
import { evolveErased } from './erased.ts'
import * as changed from './status-changes.ts'
import { evolveSubmitted } from './submitted.ts'

type LaterEvent = Exclude<ReportEventType, 'submitted'>

const evolvers: { [T in LaterEvent]: Evolve<T> } = {
  answered: changed.evolveAnswered,
  reply_requested: changed.evolveReplyRequested,
  replied: changed.evolveReplied,
  waiting_ended: changed.evolveWaitingEnded,
  registered: changed.evolveRegistered,
  rerouted: changed.evolveRerouted,
  assigned: added.evolveAssigned,
  started: changed.evolveStarted,
  planned: changed.evolvePlanned,
  unplanned: changed.evolveUnplanned,
  handled: changed.evolveHandled,
  referred: changed.evolveReferred,
  taken_back: changed.evolveTakenBack,
  declined: changed.evolveDeclined,
  withdrawn: changed.evolveWithdrawn,
  reporter_left: added.evolveReporterLeft,
  reopen_requested: added.evolveReopenRequested,
  reopen_refused: added.evolveReopenRefused,
  reopened: changed.evolveReopened,
  information_added: added.evolveInformationAdded,
  update_posted: added.evolveNothing,
  note_added: added.evolveNothing,
  contact_changed: added.evolveContactChanged,
  corrected: added.evolveCorrected,
  merged: added.evolveMerged,
  unmerged: added.evolveUnmerged,
  split: added.evolveSplit,
  unsplit: added.evolveUnsplit,
  part_changed: added.evolvePartChanged,
  followed: added.evolveFollowed,
  unfollowed: added.evolveUnfollowed,
  reporter_linked: added.evolveReporterLinked,
  reporter_unlinked: added.evolveReporterUnlinked,
  rated: added.evolveRated,
  erased: evolveErased,
}

const evolveLater = <T extends LaterEvent>(type: T, report: Report, event: EventOf<T>): Report =>
  evolvers[type](report, event)

/** Events that add something beside the report and so make nobody's open form stale. */
const additions: ReadonlySet<ReportEventType> = new Set([
  'information_added',
  'update_posted',
  'note_added',
  'followed',
  'unfollowed',
  'reporter_linked',
  'reporter_unlinked',
  'rated',
])

/** Acts of staff that count as the first human action; taking a call or writing a note does not. */
const acts: ReadonlySet<ReportEventType> = new Set([
  'answered',
  'reply_requested',
  'waiting_ended',
  'registered',
  'rerouted',
  'assigned',
  'started',
  'planned',
  'unplanned',
  'handled',
  'referred',
  'taken_back',
  'declined',
  'update_posted',
  'corrected',
  'merged',
  'split',
])
const staff: ReadonlySet<string> = new Set(['clerk', 'department', 'lead'])

const isPaused = ({ status }: Report): boolean => status === 'awaiting_reply' || status === 'referred'

function pausesAfter(before: Report, after: Report, at: number): ReportCore['pauses'] {
  const { pauses } = after
  if (isPaused(before) === isPaused(after)) return pauses
  if (isPaused(after)) return [...pauses, { from: at, to: null }]
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause))
}

/** A promise counts from when it is made: what stood still before does not move it. Reopening begins anew in any case. */
const beginsClock = ({ type, facts }: ReportEvent): boolean =>
  type === 'reopened' || ('promise' in facts && facts.promise !== null)

/** Position, clocks and first action: what every event may move. */
function advance(before: Report, after: Report, event: ReportEvent): Report {
  const at = momentOf(before, event)
  const version = before.version + 1
  const begins = beginsClock(event)
  const isFirstAct = after.firstActionAt === null && acts.has(event.type) && staff.has(event.actor.kind)
  return {
    ...after,
    version,
    fieldsVersion: additions.has(event.type) ? before.fieldsVersion : version,
    firstActionAt: isFirstAct ? at : after.firstActionAt,
    clockStartedAt: begins ? at : after.clockStartedAt,
    pauses: begins ? [] : pausesAfter(before, after, at),
    statusSince: shownStatus(before) === shownStatus(after) ? before.statusSince : at,
  }
}

/**
 * The state after one more event. Whatever calendars, rules or promises said is in the event, so nothing is consulted; events
 * without personal data (erased) are accepted. An event that cannot follow throws: the log is damaged.
 */
export function evolve(state: ReportState, event: ReportEvent): ReportState {
  if (event.type === 'submitted') {
    if (state.status !== 'none') throw new Error(`Report ${state.id} was submitted twice`)
    return evolveSubmitted(event)
  }
  if (state.status === 'none') throw new Error(`Event ${event.type} came before the report was submitted`)
  return advance(state, evolveLater(event.type, state, event), event)
}

/** The state that the events of one report give, in the order of their positions. */
export const replay = (events: readonly ReportEvent[]): ReportState => events.reduce(evolve, initialReport)
