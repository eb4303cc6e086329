import { describe, expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import type { CommandType } from './command.ts'
import { decide } from './decide/decide.ts'
import { evolve } from './evolve/evolve.ts'
import { legalCommands } from './guard.ts'
import { type History, histories } from './histories.test-data.ts'
import { actors, after, clerk, command } from './sample.test-data.ts'
import { shownStatus, stageOf } from './stage.ts'
import { initialReport, type Report } from './state.ts'
import { type Frozen, type ReportCondition, type Transition, transitions } from './transitions.ts'

const rows: readonly Transition[] = transitions
type Named = keyof typeof actors

const strangers: readonly Named[] = ['stranger', 'strangeLead']
const withoutLink: readonly Named[] = ['oldPartner', 'otherPartner']
const isReferred = ({ stage }: History) => stage === 'referred' || stage === 'awaiting_reply:referred'

const codeOfFrozen: Record<Frozen, string> = {
  erased: 'report_erased',
  merged: 'report_merged',
  split: 'report_split',
}
const codeOfCondition: Record<ReportCondition, string> = {
  at_the_desk: 'not_at_the_desk',
  reporter_reachable: 'reporter_not_reachable',
  with_plan: 'no_plan',
  flagged: 'not_flagged',
  not_flagged: 'already_flagged',
  merged: 'not_merged',
  split: 'not_split',
  public: 'not_public',
  linked: 'not_linked',
  not_linked: 'already_linked',
  not_rated: 'already_rated',
  reporter_there: 'already_withdrawn',
  shown_open: 'not_from_this_status',
  erasable: 'not_closed',
}

function refusedForWho(history: History, row: Transition, name: Named): string | null {
  if (!row.by.includes(actors[name].kind)) return 'not_allowed_for_actor'
  if (strangers.includes(name)) return 'not_your_department'
  if (actors[name].kind !== 'partner') return null
  return isReferred(history) && !withoutLink.includes(name) ? null : 'not_your_referral'
}

/** What the table says, read by the test on its own, from what it knows of the history. */
function expected(history: History, row: Transition, name: Named): string {
  if (row.command === 'submit') return 'report_exists'
  const who = refusedForWho(history, row, name)
  if (who) return who
  const frozen = history.frozen.find((state) => !row.evenWhile.includes(state))
  if (frozen) return codeOfFrozen[frozen]
  if (!row.from.includes(history.stage)) return 'not_from_this_status'
  const condition = row.when.find((one) => !history.holds.has(one))
  if (condition === 'erasable' && history.holds.has('flagged')) return 'already_flagged'
  return condition ? codeOfCondition[condition] : 'accepted'
}

/** Data the report has not, though the table lets the command through. */
function unmet({ followed, holds }: History, type: CommandType): string | null {
  if (type === 'unfollow' && !followed) return 'not_following'
  if (type === 'follow' && followed) return 'already_follows'
  return type === 'unsplit' && !holds.has('shown_open') ? 'parts_in_work' : null
}

const statusBefore = ({ stage }: History) => stage.replace('awaiting_reply:', '')
const ownStatus = (report: Report) => stageOf(report).replace(/:.*/, '')

function expectedStatus(history: History, { to }: Transition): string {
  if (to === 'before') return statusBefore(history)
  if (to === 'registered_or_received') return history.report.everRegistered ? 'registered' : 'received'
  return to === 'unchanged' || to === 'parts' ? ownStatus(history.report) : to
}

function checkAccepted(history: History, row: Transition, name: Named): void {
  const given = command(row.command, actors[name])
  const decision = decide(history.report, given)
  const types = decision.ok ? decision.events.map((event) => event.type) : decision.rejection
  const stays = history.followed && row.othersRemain
  expect(types, `${row.command} by ${name}`).toEqual([stays || row.event])
  const state = after(history.report, given)
  const status = stays ? ownStatus(history.report) : expectedStatus(history, row)
  expect(state.status, `${row.command} by ${name}`).toBe(status)
}

const names = Object.keys(actors) as Named[]
const combinations = names.flatMap((name) => rows.map((row) => ({ name, row })))

describe.each(histories)('$name', (history) => {
  test('is where the test believes it is', () => {
    expect(stageOf(history.report)).toBe(history.stage)
    expect(history.report.erased).toBe(history.frozen.includes('erased'))
  })

  test('every command by every actor is accepted or refused as the table says', () => {
    for (const { name, row } of combinations) {
      const code = expected(history, row, name)
      const verdict = code === 'accepted' ? (unmet(history, row.command) ?? code) : code
      const decision = decide(history.report, command(row.command, actors[name]))
      const label = `${row.command} by ${name}`
      expect(decision.ok ? 'accepted' : decision.rejection.code, label).toBe(verdict)
      if (verdict === 'accepted') checkAccepted(history, row, name)
    }
  })

  test.each(names)('%s is offered exactly the commands that the table allows', (name) => {
    const allowed = rows
      .filter((row) => expected(history, row, name) === 'accepted')
      .map((row) => row.command)
    expect(legalCommands(history.report, actors[name])).toEqual(allowed)
  })
})

describe('a report that does not exist', () => {
  const submitters = ['reporter', 'clerk', 'system']

  test.each(names)('%s can at most submit it', (name) => {
    const actor: Actor = actors[name]
    expect(legalCommands(initialReport, actor)).toEqual(submitters.includes(actor.kind) ? ['submit'] : [])
    for (const { command: type } of rows) {
      const decision = decide(initialReport, command(type, actor))
      const code = submitters.includes(actor.kind) ? 'accepted' : 'not_allowed_for_actor'
      expect(decision.ok ? 'accepted' : decision.rejection.code).toBe(
        type === 'submit' ? code : 'report_unknown',
      )
    }
  })
})

describe('a split report', () => {
  const split = histories.find(({ name }) => name === 'registered split')?.report

  test('is shown as its parts are, in the order of note 3', () => {
    if (!split) throw new Error('No split report among the histories')
    const shown = (first: string, second: string) => {
      const parts = [first, second].map((partStatus, index) =>
        command('part_changed', actors.system, { part: `p-${index + 1}`, partStatus } as never),
      )
      return shownStatus(parts.reduce((state, one) => decideAll(state, one), split))
    }
    expect(shown('awaiting_reply', 'in_progress')).toBe('awaiting_reply')
    expect(shown('handled', 'in_progress')).toBe('in_progress')
    expect(shown('planned', 'registered')).toBe('planned')
    expect(shown('registered', 'referred')).toBe('registered')
    expect(shown('referred', 'declined')).toBe('referred')
    expect(shown('handled', 'declined')).toBe('handled')
    expect(shown('answered', 'declined')).toBe('declined')
  })
})

function decideAll(report: Report, given: Parameters<typeof decide>[1]): Report {
  const decision = decide(report, given)
  if (!decision.ok) throw new Error(decision.rejection.code)
  const state = decision.events.reduce(evolve, report)
  if (state.status === 'none') throw new Error('A report cannot vanish')
  return state
}

test('a clerk acts for every department, a stranger for none but its own', () => {
  const groen = histories.find(({ name }) => name === 'registered as it is')?.report ?? initialReport
  const moved = after(groen, command('reroute', clerk))
  expect(decide(moved, command('start', actors.stranger)).ok).toBe(true)
  expect(decide(moved, command('start', actors.member))).toMatchObject({
    rejection: { code: 'not_your_department' },
  })
})
