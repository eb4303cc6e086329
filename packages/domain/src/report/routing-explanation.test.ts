import { describe, expect, test } from 'vitest'
import type { ReportCommand } from './command.ts'
import type { ReportEvent } from './event.ts'
import { evolve } from './evolve/evolve.ts'
import { routingExplanation } from './routing-explanation.ts'
import { clerk, command, eventsOf, member, reporter, routed } from './sample.test-data.ts'
import { initialReport, type ReportState } from './state.ts'

function live(...commands: readonly ReportCommand[]): { events: readonly ReportEvent[]; state: ReportState } {
  let state: ReportState = initialReport
  const events = commands.flatMap((one) => {
    const happened = eventsOf(state, one)
    state = happened.reduce(evolve, state)
    return happened
  })
  return { events, state }
}

const submit = command('submit', reporter)
const register = command('register', clerk)
const other = { ruleSetVersion: 4, tried: [], fallback: true }
const correct = command('correct', member, { proposed: { ...routed, ruleSetVersion: 4, explanation: other } })

describe('the explanation of the routing', () => {
  test('is that of the last event in which routing had a say', () => {
    expect(routingExplanation(live(submit).events)).toBeNull()
    expect(routingExplanation(live(submit, register, command('start', member)).events)).toEqual(
      routed.explanation,
    )
    expect(routingExplanation(live(submit, register, correct).events)).toEqual(other)
  })

  test('is null after a choice by hand alone', () => {
    const byHand = { ...routed, department: 'groen', explanation: null, byHand: { reason: 'Het is een tak' } }
    const events = live(submit, register, command('reroute', member, { routed: byHand })).events
    expect(routingExplanation(events)).toBeNull()
  })

  test('is in the log alone: the state, which is read with every command, does not repeat it', () => {
    const { state } = live(submit, register, correct)
    expect(state).toMatchObject({ routed: { ruleSetVersion: 3 }, proposed: { ruleSetVersion: 4 } })
    expect(JSON.stringify(state)).not.toContain('explanation":{')
  })
})
