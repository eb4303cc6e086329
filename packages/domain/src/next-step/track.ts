import type { Day, Instant } from '../kernel/index.ts'
import { isOpen, type Report, type ReportEvent, type Status, shownStatus } from '../report/index.ts'
import { type Step, stepsOf } from '../timeline/step.ts'
import { formatDay, say, type WordKey } from '../words/index.ts'
import { dueOf, planOf, type Reading } from './situation.ts'
import { valuesOfReport } from './statement.ts'

/** One bend of the river: a step that is done, now or expected. */
export type TrackStep = {
  status: Status
  label: string
  state: 'done' | 'now' | 'todo'
  /** "Gedaan", "Nu", "Verwacht": what the drawing says, in words. */
  stateLabel: string
  /** When it was reached, epoch ms; null while it is only expected. */
  at: Instant | null
  /** Planned days of this step, both included. */
  days: { first: Day; last: Day } | null
  kind: 'step' | 'lock' | 'partner_arm' | 'dead_arm'
  detail: string | null
}

const kinds: Partial<Record<Status, TrackStep['kind']>> = {
  awaiting_reply: 'lock',
  referred: 'partner_arm',
  declined: 'dead_arm',
}

/** The first moment of each stay in a status, with the report as it was at the end of that stay. */
type Stay = { status: Status; at: Instant; report: Report; event: ReportEvent }

/** A status shown twice in a row is one stay: a reroute or a moved plan is no new bend. */
function staysOf(steps: readonly Step[]): readonly Stay[] {
  const stays: Stay[] = []
  for (const { event, after } of steps) {
    const status = shownStatus(after)
    const last = stays.at(-1)
    if (last?.status === status) stays[stays.length - 1] = { ...last, report: after }
    else stays.push({ status, at: event.occurredAt, report: after, event })
  }
  return stays
}

type DetailKey = Extract<WordKey, `track.${Status}` | `track.${Status}_done`>

/** What goes on for a while is told as past once it is over. */
function detailKey(status: Status, isLast: boolean): DetailKey {
  const lasts = ['awaiting_reply', 'in_progress', 'planned', 'referred'] as const
  const lasted = isLast ? undefined : lasts.find((lasting) => lasting === status)
  return lasted ? `track.${lasted}_done` : `track.${status}`
}

function detailOf({ status, report, event }: Stay, isLast: boolean, reading: Reading): string | null {
  const { language } = reading
  if (event.type === 'reopened') return say(language, 'track.reopened')
  if (event.type === 'withdrawn') return say(language, 'track.withdrawn')
  if (report.frozen || (status === 'planned' && planOf(report) === null)) return null
  return say(language, detailKey(status, isLast), valuesOfReport(report, reading))
}

function stateLabelOf(stay: Stay, isLast: boolean, { language }: Reading): string {
  if (!isLast) return say(language, 'track.state.done')
  if (stay.status === 'awaiting_reply') return say(language, 'track.state.now_you')
  const arrived = stay.status === 'handled' || stay.status === 'answered'
  return say(language, arrived ? 'track.state.arrived' : 'track.state.now')
}

function toReached(stay: Stay, isLast: boolean, reading: Reading): TrackStep {
  const plan = planOf(stay.report)
  return {
    status: stay.status,
    label: say(reading.language, `status.${stay.status}`),
    state: isLast ? 'now' : 'done',
    stateLabel: stateLabelOf(stay, isLast, reading),
    at: stay.at,
    days: plan && { first: plan.first, last: plan.last },
    kind: kinds[stay.status] ?? 'step',
    detail: detailOf(stay, isLast, reading),
  }
}

type Expected = 'registered' | 'planned' | 'handled'

/** What usually comes after each open status; nobody can promise more than that it ends. */
const expectedAfter: Partial<Record<Status, readonly Expected[]>> = {
  received: ['registered', 'planned', 'handled'],
  registered: ['planned', 'handled'],
  in_progress: ['planned', 'handled'],
  planned: ['handled'],
  referred: ['handled'],
}

function expectedOf(report: Report): readonly Expected[] {
  const status = shownStatus(report)
  if (report.erased || report.frozen?.kind === 'merged' || !isOpen(status)) return []
  const before = report.status === 'awaiting_reply' ? report.before.status : status
  return expectedAfter[before] ?? ['handled']
}

function toExpected(status: Expected, report: Report, reading: Reading): TrackStep {
  const { language } = reading
  const due = status === 'handled' ? dueOf(report, reading) : null
  const promised = due !== null && due.state !== 'late' && due.state !== 'stopped'
  const plan = planOf(report)
  return {
    status,
    label: say(language, `status.${status}`),
    state: 'todo',
    stateLabel: say(language, 'track.state.todo'),
    at: null,
    days: null,
    kind: 'step',
    detail: promised
      ? say(language, 'track.handled_due', {
          day: formatDay(plan && plan.last > due.day ? plan.last : due.day, language),
        })
      : say(language, `track.${status}_todo`),
  }
}

/**
 * The way of a report as the steps of a track: what was reached, where it is now, what is expected.
 *
 * @param events all events of the report from the first
 */
export function trackSteps(events: readonly ReportEvent[], reading: Reading): readonly TrackStep[] {
  const stays = staysOf(stepsOf(events))
  const current = stays.at(-1)
  if (current === undefined) return []
  return [
    ...stays.map((stay) => toReached(stay, stay === current, reading)),
    ...expectedOf(current.report).map((status) => toExpected(status, current.report, reading)),
  ]
}
