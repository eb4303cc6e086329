import type { ReportCommand } from './command.ts'
import { clerk, command, given, lead, member, reporter, routed, system } from './sample.test-data.ts'
import type { Stage } from './stage.ts'
import type { Report } from './state.ts'
import type { Frozen, ReportCondition } from './transitions.ts'

/** A report with what the test knows of it without asking the code under test. */
export type History = {
  name: string
  report: Report
  stage: Stage
  frozen: readonly Frozen[]
  holds: ReadonlySet<ReportCondition>
  followed: boolean
}

const submit = command('submit', reporter)
const register = command('register', clerk)
const registerAtDesk = command('register', clerk, { routed: { ...routed, department: '1777' } })
const refer = command('refer', clerk, { partner: 'imog' })
const ask = command('ask', clerk)
const planWork = command('plan', lead)
const start = command('start', member)

/** Steps to each stage; a referral is always the first one, with imog. */
const paths: Partial<Record<Stage, readonly ReportCommand[]>> = {
  received: [submit],
  registered: [submit, register],
  in_progress: [submit, register, start],
  planned: [submit, register, planWork],
  referred: [submit, register, refer],
  'awaiting_reply:received': [submit, ask],
  'awaiting_reply:registered': [submit, register, ask],
  'awaiting_reply:in_progress': [submit, register, start, ask],
  'awaiting_reply:planned': [submit, register, planWork, ask],
  'awaiting_reply:referred': [submit, register, refer, ask],
  answered: [submit, command('answer', clerk)],
  handled: [submit, register, command('handle', member)],
  declined: [submit, register, command('decline', member)],
}

const closed = new Set<string>(['answered', 'handled', 'declined'])
const neverRegistered = new Set<string>(['received', 'awaiting_reply:received', 'answered'])
const mergeable = ['received', 'registered', 'in_progress', 'planned'].flatMap((status) => [
  status,
  `awaiting_reply:${status}`,
])

type Variant = {
  name: string
  more?: readonly ReportCommand[]
  frozen?: readonly Frozen[]
  followed?: boolean
}

function history(
  stage: Stage,
  variant: Variant,
  differences: Partial<Record<ReportCondition, boolean>>,
): History {
  const { name, more = [], frozen = [], followed = false } = variant
  const isClosed = closed.has(stage)
  const facts: Record<ReportCondition, boolean> = {
    at_the_desk: neverRegistered.has(stage),
    reporter_reachable: true,
    with_plan: stage === 'planned',
    flagged: false,
    not_flagged: true,
    merged: frozen.includes('merged'),
    split: frozen.includes('split'),
    public: !neverRegistered.has(stage),
    linked: false,
    not_linked: true,
    not_rated: true,
    reporter_there: true,
    shown_open: !isClosed,
    erasable: isClosed || frozen.includes('merged'),
    ...differences,
  }
  const conditions = Object.entries(facts).filter(([, holds]) => holds)
  const holds = new Set(conditions.map(([condition]) => condition as ReportCondition))
  const report = given(...(paths[stage] ?? []), ...more)
  return { name: `${stage} ${name}`, report, stage, frozen, holds, followed }
}

const stagesOfReports = Object.keys(paths) as Stage[]
const erase = command('erase', system)
const isMergeable = (stage: Stage) => mergeable.includes(stage)
const isClosedStage = (stage: Stage) => closed.has(stage)
const leave = command('withdraw', reporter)
const linking = command('link_reporter', clerk)
const everyPart = ['p-1', 'p-2'].map((part) =>
  command('part_changed', system, { part, partStatus: 'handled' }),
)

/** Every status in every state that refuses or allows something: what the exhaustive test runs over. */
export const histories: readonly History[] = [
  ...stagesOfReports.map((stage) => history(stage, { name: 'as it is' }, {})),
  ...stagesOfReports.map((stage) =>
    history(stage, { name: 'linked to a person', more: [linking] }, { linked: true, not_linked: false }),
  ),
  ...stagesOfReports
    .filter((stage) => !neverRegistered.has(stage) && !closed.has(stage))
    .map((stage) =>
      history(stage, { name: 'followed', more: [command('follow', clerk)], followed: true }, {}),
    ),
  ...stagesOfReports
    .filter((stage) => !neverRegistered.has(stage) && !closed.has(stage))
    .map((stage) =>
      history(
        stage,
        { name: 'left by its reporter', more: [command('follow', clerk), leave], followed: true },
        { reporter_reachable: false, reporter_there: false },
      ),
    ),
  ...stagesOfReports
    .filter(isMergeable)
    .map((stage) =>
      history(stage, { name: 'merged', more: [command('merge', clerk)], frozen: ['merged'] }, {}),
    ),
  ...stagesOfReports.filter(isMergeable).map((stage) =>
    history(
      stage,
      { name: 'merged, erased', more: [command('merge', clerk), erase], frozen: ['erased', 'merged'] },
      {
        reporter_reachable: false,
      },
    ),
  ),
  ...stagesOfReports
    .filter(isMergeable)
    .map((stage) =>
      history(stage, { name: 'split', more: [command('split', clerk)], frozen: ['split'] }, {}),
    ),
  ...stagesOfReports
    .filter(isMergeable)
    .map((stage) =>
      history(
        stage,
        { name: 'split, parts closed', more: [command('split', clerk), ...everyPart], frozen: ['split'] },
        { shown_open: false, erasable: true },
      ),
    ),
  ...stagesOfReports
    .filter(isClosedStage)
    .map((stage) =>
      history(stage, { name: 'erased', more: [erase], frozen: ['erased'] }, { reporter_reachable: false }),
    ),
  ...stagesOfReports
    .filter(isClosedStage)
    .map((stage) =>
      history(
        stage,
        { name: 'flagged', more: [command('request_reopen', reporter)] },
        { flagged: true, not_flagged: false, erasable: false },
      ),
    ),
  ...stagesOfReports
    .filter(isClosedStage)
    .map((stage) =>
      history(stage, { name: 'rated', more: [command('rate', reporter)] }, { not_rated: false }),
    ),
  {
    ...history('registered', { name: 'at the desk' }, { at_the_desk: true }),
    report: given(submit, registerAtDesk),
  },
  {
    ...history('in_progress', { name: 'with a plan' }, { with_plan: true }),
    report: given(submit, register, planWork, start),
  },
  {
    ...history('received', { name: 'without contact' }, { reporter_reachable: false }),
    report: given(command('submit', clerk, { contact: null })),
  },
  {
    ...history('registered', { name: 'as a complaint' }, { public: false }),
    report: given(submit, command('register', clerk, { complaint: true })),
  },
]
