import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import type { CommandType, ReportCommand } from './command.ts'
import { decide } from './decide/decide.ts'
import type { ReportEvent } from './event.ts'
import { eraseEvents } from './evolve/erased.ts'
import { evolve, replay } from './evolve/evolve.ts'
import { legalCommands } from './guard.ts'
import {
  actors,
  after,
  command,
  hours,
  lead,
  member,
  monday,
  reporter,
  routed,
  system,
} from './sample.test-data.ts'
import { shownStatus } from './stage.ts'
import { initialReport, type Report, type ReportState } from './state.ts'
import { isOpen } from './status.ts'
import { transitions } from './transitions.ts'
import { upcast } from './upcast.ts'

/** One step of a life: somebody tries something, often but not always something that is offered. */
type Step = { who: Actor; pick: number; offered: boolean; text: string; wait: number; late: number }

const secret = 'geheim'
const words = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme' }).map((text) => `${secret} ${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '<b>&', "'; drop table report; --") },
)
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(...Object.values(actors)),
  pick: fc.nat(1000),
  offered: fc.integer({ min: 0, max: 3 }).map((chance) => chance > 0),
  text: words,
  wait: fc.integer({ min: 0, max: 72 }),
  late: fc.integer({ min: 0, max: 50 }),
})
const life = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' })
const commandTypes = transitions.map((row) => row.command)

/** Data of the sample with this text wherever people write freely. */
function withText(given: ReportCommand, text: string): ReportCommand {
  const free = ['text', 'question', 'explanation', 'description'] as const
  const changes = Object.fromEntries(free.filter((field) => field in given).map((field) => [field, text]))
  const reason = 'reason' in given && given.type !== 'decline' ? { reason: text } : {}
  // Spreading loses which member of the union it is; the fields replaced are texts in every member.
  return { ...given, ...changes, ...reason } as ReportCommand
}

/** The other way in which some commands come: to the first partner, or to a department chosen by hand. */
function variations(reason: string): Partial<Record<CommandType, object>> {
  const byHand = { explanation: null, ruleSetVersion: null, byHand: { reason } }
  return {
    refer: { partner: 'imog' },
    register: { routed: { ...routed, ...byHand } },
    reroute: { routed: { ...routed, ...byHand, department: 'groen' } },
  }
}

function commandOf(state: ReportState, now: number, { who, pick, offered, text, late }: Step): ReportCommand {
  const legal = legalCommands(state, who)
  const from: readonly CommandType[] = offered && legal.length > 0 ? legal : commandTypes
  const type = from[pick % from.length] ?? 'submit'
  const given = command(type, who, pick % 2 === 0 ? variations(text)[type] : {})
  return withText({ ...given, recordedAt: now, occurredAt: now - late * hours }, text)
}

type Walked = { state: ReportState; events: ReportEvent[]; now: number; refused: number }
const born = command('submit', reporter)

/** Lives through the steps; `watch` sees each command with the state before and what came of it. */
function live(
  steps: readonly Step[],
  watch: (before: ReportState, given: ReportCommand) => void = () => {},
): Walked {
  const walked: Walked = { state: initialReport, events: [], now: monday, refused: 0 }
  const take = (given: ReportCommand) => {
    watch(walked.state, given)
    const decision = decide(walked.state, given)
    if (!decision.ok) walked.refused += 1
    else walked.events.push(...decision.events)
    if (decision.ok) walked.state = decision.events.reduce(evolve, walked.state)
  }
  take(born)
  for (const one of steps) {
    walked.now += one.wait * hours
    take(commandOf(walked.state, walked.now, one))
  }
  return walked
}

function reportOf({ state }: Walked): Report {
  if (state.status === 'none') throw new Error('Nothing was submitted')
  return state
}

const holds = (property: (walked: Walked) => void) =>
  fc.assert(
    fc.property(life, (steps) => property(live(steps))),
    { numRuns: 300 },
  )

function withPartsClosed(report: Report): Report {
  const parts = report.frozen?.kind === 'split' ? report.frozen.parts : []
  const changes = parts.map(({ id }) => command('part_changed', system, { part: id, partStatus: 'declined' }))
  const closed = after(report, ...changes)
  return closed.status === 'none' ? report : closed
}

function canClose(report: Report): boolean {
  const department = [report.department]
  const frozenBy = report.frozen?.kind
  // The parts of a split report are reports of their own, of which this very property holds; it follows them.
  if (frozenBy === 'split') return !isOpen(shownStatus(withPartsClosed(report)))
  const first =
    frozenBy === 'merged' ? command('unmerge', { ...lead, departments: department } as Actor) : null
  const freed = first ? decide(report, first) : { ok: true as const, events: [] }
  if (!freed.ok) return false
  const state = freed.events.reduce(evolve, report as ReportState)
  const decision = decide(state, command('decline', { ...member, departments: department } as Actor))
  return decision.ok && decision.events.reduce(evolve, state).status === 'declined'
}

describe('whatever happens to a report', () => {
  test('deciding changes neither the state nor the command', () => {
    const unchanged = (before: ReportState, given: ReportCommand) => {
      const copies = structuredClone([before, given])
      const first = decide(before, given)
      expect([before, given]).toEqual(copies)
      expect(decide(before, given)).toEqual(first)
    }
    fc.assert(
      fc.property(life, (steps) => void live(steps, unchanged)),
      { numRuns: 100 },
    )
  })

  test('a command that is not offered is refused, with a reason and without events', () => {
    const agrees = (before: ReportState, given: ReportCommand) => {
      const decision = decide(before, given)
      if (legalCommands(before, given.actor).includes(given.type)) return
      expect(decision).toMatchObject({ ok: false, rejection: { command: given.type, status: before.status } })
      expect(decision).not.toHaveProperty('events')
    }
    fc.assert(
      fc.property(life, (steps) => void live(steps, agrees)),
      { numRuns: 100 },
    )
  })

  test('stored events survive JSON and give the same state when read again', () => {
    holds(({ events, state }) => {
      const stored = JSON.parse(JSON.stringify(events)) as ReportEvent[]
      expect(stored.map(upcast)).toEqual(events)
      expect(replay(stored.map(upcast))).toEqual(state)
    })
  })

  test('erased events give the state that erasing gave, and no word of anybody is left', () => {
    holds((walked) => {
      const report = reportOf(walked)
      const decision = decide(
        report,
        command('erase', system, { recordedAt: walked.now, occurredAt: walked.now }),
      )
      if (!decision.ok) return
      const erased = decision.events.reduce(evolve, report as ReportState)
      const kept = eraseEvents([...walked.events, ...decision.events])
      expect(replay(kept)).toEqual(erased)
      expect(JSON.stringify([kept, erased])).not.toMatch(/geheim|Peeters|@example\.org|Grote Markt|Zetel/)
    })
  })

  test('facts never hold what people wrote or who they are', () => {
    holds(({ events }) => {
      const facts = JSON.stringify(events.map(({ facts, actor }) => ({ facts, actor })))
      expect(facts).not.toMatch(/geheim|Peeters|@example\.org|Grote Markt|person-1/)
    })
  })

  test('version counts the events and no form is staler than the last of them', () => {
    holds((walked) => {
      const report = reportOf(walked)
      expect(report.version).toBe(walked.events.length)
      expect(report.fieldsVersion).toBeLessThanOrEqual(report.version)
    })
  })

  test('from every open status somebody can close it', () => {
    holds((walked) => {
      const report = reportOf(walked)
      if (isOpen(shownStatus(report)) && !report.erased) expect(canClose(report)).toBe(true)
    })
  })

  test('clocks never run backwards, and only a pause that lasts is open', () => {
    holds((walked) => {
      const { pauses, statusSince, receivedAt, clockStartedAt, status } = reportOf(walked)
      const moments = pauses.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
      expect(moments).toEqual([...moments].sort((a, b) => a - b))
      expect(statusSince).toBeGreaterThanOrEqual(receivedAt)
      expect(clockStartedAt).toBeGreaterThanOrEqual(receivedAt)
      expect(Math.min(clockStartedAt, ...moments)).toBe(clockStartedAt)
      const paused = status === 'awaiting_reply' || status === 'referred'
      expect(pauses.filter(({ to }) => to === null)).toHaveLength(paused ? 1 : 0)
    })
  })

  test('it always has a responsible department, and that one may see it', () => {
    holds((walked) => {
      const { department, departmentsEver } = reportOf(walked)
      expect(departmentsEver).toContain(department)
    })
  })
})

test('lives reach every event and every status', () => {
  const seen = new Set<string>()
  const steps = fc.sample(life, { numRuns: 2000, seed: 1777 })
  for (const one of steps) {
    const { events, state } = live(one)
    seen.add(state.status)
    for (const event of events) seen.add(event.type)
  }
  const events = transitions.map((row) => row.event)
  const missing = [...events, 'reporter_left', 'awaiting_reply', 'planned'].filter((name) => !seen.has(name))
  expect(missing).toEqual([])
})
