import { describe, expect, test } from 'vitest'
import { evolve, replay } from './evolve/evolve.ts'
import { clerk, command, eventsOf, reporter } from './sample.test-data.ts'
import { initialReport } from './state.ts'
import { type StoredEvent, upcast, upcastWith } from './upcast.ts'

const stored = (type: string, version: number, facts: unknown = {}): StoredEvent => ({
  type,
  version,
  id: 'e-1',
  actor: { kind: 'system', id: null },
  occurredAt: 0,
  recordedAt: 0,
  facts,
  personal: null,
})

describe('reading a stored event', () => {
  test('of today gives it as it is', () => {
    const [event] = eventsOf(initialReport, command('submit', clerk))
    if (!event) throw new Error('No event')
    expect(upcast(event)).toEqual(event)
  })

  test('of an older version goes through every step', () => {
    const steps = {
      'moved@1': (old: StoredEvent) => ({ ...old, version: 2, facts: { to: old.facts } }),
      'moved@2': (old: StoredEvent) => ({ ...old, version: 3, facts: [old.facts] }),
    }
    const rules = { versions: { moved: 3 }, steps }
    expect(upcastWith(rules, stored('moved', 1, 'a'))).toEqual(stored('moved', 3, [{ to: 'a' }]))
    expect(upcastWith(rules, stored('moved', 2, 'a'))).toEqual(stored('moved', 3, ['a']))
  })

  test('keeps the words in which a link was explained, and knows those that stand for evidence', () => {
    expect(upcast(stored('reporter_linked', 1, { evidence: 'reference_and_link' }))).toMatchObject({
      version: 2,
      facts: { evidence: ['reference_and_link'], inWords: 'reference_and_link' },
    })
    expect(upcast(stored('reporter_linked', 1, { evidence: 'Zegt dat hij het is' }))).toMatchObject({
      facts: { evidence: [], inWords: 'Zegt dat hij het is' },
    })
  })

  test('stops at what nobody can read', () => {
    expect(() => upcast(stored('painted', 1))).toThrow('Unknown event type painted')
    expect(() => upcast(stored('toString', 1))).toThrow('Unknown event type toString')
    expect(() => upcast(stored('started', 2))).toThrow('No way to read event started@2')
    expect(() => upcast(stored('started', 0))).toThrow('No way to read event started@0')
  })

  test('stops at a step that does not lead on', () => {
    const rules = { versions: { moved: 2 }, steps: { 'moved@1': (old: StoredEvent) => old } }
    expect(() => upcastWith(rules, stored('moved', 1))).toThrow('does not raise the version')
  })
})

test('events of an impossible order are damage, not a state', () => {
  const [submitted] = eventsOf(initialReport, command('submit', reporter))
  if (!submitted) throw new Error('No event')
  const received = replay([submitted])
  const refused = { ...submitted, type: 'reopen_refused', version: 1, facts: {}, personal: null } as const
  const replied = { ...submitted, type: 'replied', personal: null } as never
  expect(() => evolve(received, submitted)).toThrow('submitted twice')
  expect(() => evolve(initialReport, refused)).toThrow('before the report was submitted')
  expect(() => evolve(received, refused)).toThrow('cannot follow')
  expect(() => evolve(received, replied)).toThrow('cannot follow')
})
