import { describe, expect, test } from 'vitest'
import { toInstant } from '../kernel/brussels.ts'
import { compareRouting } from './compare-routing.ts'
import { route } from './route.ts'
import type { Condition, RoutingSubject, Rule, RuleSet } from './rule.ts'

const nothing: RoutingSubject = {
  category: null,
  categoryGroup: null,
  point: null,
  postcode: null,
  street: null,
  roadOwner: null,
  description: null,
  channel: null,
  answers: {},
  at: null,
}
const heule = {
  code: 'heule',
  name: 'Heule',
  area: {
    type: 'Polygon',
    coordinates: [
      [
        [3.2, 50.83],
        [3.26, 50.83],
        [3.26, 50.87],
        [3.2, 50.87],
        [3.2, 50.83],
      ],
    ],
  },
} as const
const ruleOf = (id: string, when: Condition, to: Rule['then']['to']): Rule => ({
  id,
  name: `Rule ${id}`,
  when,
  then: { to, priority: 'normal', promiseWorkingDays: 3, registerAtOnce: false },
})
const green = { kind: 'department', code: 'groen' } as const
const police = { kind: 'partner', code: 'politie' } as const
const only = (when: Condition): RuleSet => ({
  version: 7,
  rules: [ruleOf('one', when, green)],
  zones: [heule],
})
const isMatched = (when: Condition, subject: Partial<RoutingSubject>) =>
  route(only(when), { ...nothing, ...subject }).ruleId === 'one'

describe('each condition', () => {
  test.each<[string, Condition, Partial<RoutingSubject>, Partial<RoutingSubject>]>([
    ['category', { kind: 'category', in: ['tree'] }, { category: 'tree' }, { category: 'weeds' }],
    [
      'category group',
      { kind: 'category_group', in: ['green'] },
      { categoryGroup: 'green' },
      { categoryGroup: 'waste' },
    ],
    [
      'zone',
      { kind: 'zone', in: ['heule'] },
      { point: { lat: 50.84, lon: 3.23 } },
      { point: { lat: 50.8, lon: 3.3 } },
    ],
    ['postcode', { kind: 'postcode', in: ['8501'] }, { postcode: '8501' }, { postcode: '8500' }],
    [
      'keyword',
      { kind: 'keyword', in: ['olie*'] },
      { description: 'Een OLIEVLEK!' },
      { description: 'Ter folie' },
    ],
    [
      'street',
      { kind: 'street', in: ['Sint-Maartenskerkstraat'] },
      { street: 'SINT MAARTENSKERKSTRAAT' },
      { street: 'Doorniksestraat' },
    ],
    ['road owner', { kind: 'road_owner', in: ['region'] }, { roadOwner: 'region' }, { roadOwner: 'city' }],
    ['channel', { kind: 'channel', in: ['phone'] }, { channel: 'phone' }, { channel: 'web' }],
    [
      'answer',
      { kind: 'answer', question: 'q', in: ['yes'] },
      { answers: { q: true } },
      { answers: { q: 'no' } },
    ],
    [
      'one of several answers',
      { kind: 'answer', question: 'q', in: ['b'] },
      { answers: { q: ['a', 'b'] } },
      { answers: { q: ['a'] } },
    ],
    [
      'answer given',
      { kind: 'answer_given', question: 'q' },
      { answers: { q: 0 } },
      { answers: { q: '  ' } },
    ],
    [
      'time of day',
      { kind: 'time_of_day', from: '08:00', until: '17:00' },
      { at: toInstant('2026-07-01', '08:00') },
      { at: toInstant('2026-07-01', '17:00') },
    ],
    [
      'time over midnight',
      { kind: 'time_of_day', from: '22:00', until: '06:00' },
      { at: toInstant('2026-01-01', '01:00') },
      { at: toInstant('2026-01-01', '06:00') },
    ],
    [
      'all',
      {
        kind: 'all',
        of: [
          { kind: 'postcode', in: ['8500'] },
          { kind: 'channel', in: ['web'] },
        ],
      },
      { postcode: '8500', channel: 'web' },
      { postcode: '8500' },
    ],
    [
      'any',
      {
        kind: 'any',
        of: [
          { kind: 'postcode', in: ['8500'] },
          { kind: 'channel', in: ['web'] },
        ],
      },
      { channel: 'web' },
      { channel: 'phone' },
    ],
    ['not', { kind: 'not', of: { kind: 'channel', in: ['web'] } }, { channel: 'phone' }, { channel: 'web' }],
  ])('%s', (_, when, matching, other) => {
    expect(isMatched(when, matching)).toBe(true)
    expect(isMatched(when, other)).toBe(false)
  })

  test('a value that nobody gave matches nothing, also when it is the name of something built in', () => {
    expect(isMatched({ kind: 'answer_given', question: 'toString' }, {})).toBe(false)
    expect(isMatched({ kind: 'keyword', in: ['x'] }, {})).toBe(false)
  })
})

describe('the rules together', () => {
  const ruleSet: RuleSet = {
    version: 3,
    zones: [heule],
    rules: [
      ruleOf('night', { kind: 'time_of_day', from: '22:00', until: '06:00' }, police),
      ruleOf('trees', { kind: 'category', in: ['tree'] }, green),
      ruleOf('trees-again', { kind: 'category', in: ['tree'] }, police),
    ],
  }

  test('the first that matches decides, and later ones are not tried', () => {
    const routing = route(ruleSet, { ...nothing, category: 'tree', at: toInstant('2026-11-23', '12:00') })
    expect(routing).toMatchObject({
      destination: green,
      ruleId: 'trees',
      ruleName: 'Rule trees',
      promiseWorkingDays: 3,
    })
    expect(routing.explanation).toEqual({
      ruleSetVersion: 3,
      fallback: false,
      tried: [
        {
          ruleId: 'night',
          ruleName: 'Rule night',
          matched: false,
          when: { kind: 'time_of_day', matched: false, wanted: ['22:00', '06:00'], seen: ['12:00'] },
        },
        {
          ruleId: 'trees',
          ruleName: 'Rule trees',
          matched: true,
          when: { kind: 'category', matched: true, wanted: ['tree'], seen: ['tree'] },
        },
      ],
    })
  })

  test('when none matches the desk has it, and every rule shows that it saw no value', () => {
    const { destination, ruleId, explanation } = route(ruleSet, nothing)
    expect(destination).toEqual({ kind: 'department', code: '1777' })
    expect(ruleId).toBeNull()
    expect(explanation.fallback).toBe(true)
    expect(explanation.tried.map(({ when }) => 'seen' in when && when.seen)).toEqual([null, null, null])
  })

  test('a place outside every zone is another thing than no place', () => {
    const seen = (subject: Partial<RoutingSubject>) =>
      route(only({ kind: 'zone', in: ['heule'] }), { ...nothing, ...subject }).explanation.tried[0]?.when
    expect(seen({ point: { lat: 0, lon: 0 } })).toMatchObject({ matched: false, seen: [] })
    expect(seen({})).toMatchObject({ matched: false, seen: null })
  })

  test('every part is tried, also after the outcome is sure', () => {
    const when: Condition = {
      kind: 'any',
      of: [
        { kind: 'postcode', in: ['8500'] },
        { kind: 'channel', in: ['web'] },
      ],
    }
    const { explanation } = route(only(when), { ...nothing, postcode: '8500', channel: 'web' })
    expect(explanation.tried[0]?.when).toMatchObject({
      of: [{ matched: true }, { matched: true, seen: ['web'] }],
    })
  })

  test('neither the description nor free text out of answers gets into the explanation', () => {
    const when: Condition = {
      kind: 'any',
      of: [
        { kind: 'keyword', in: ['hond'] },
        { kind: 'answer', question: 'who', in: ['me'] },
        { kind: 'answer_given', question: 'phone' },
      ],
    }
    const subject = {
      ...nothing,
      description: 'De hond van An',
      answers: { who: 'An Peeters', phone: '0470123456' },
    }
    const stored = JSON.stringify(route(only(when), subject))
    expect(stored).not.toMatch(/An|Peeters|0470/)
    expect(stored).toContain('"seen":["hond"]')
    expect(stored).toContain('"seen":["(text)"]')
  })
})

test('comparing shows only what would change, and how', () => {
  const current = only({ kind: 'category', in: ['tree'] })
  const urgent = ruleOf('two', { kind: 'category', in: ['tree'] }, green)
  const proposed: RuleSet = {
    version: 8,
    zones: [],
    rules: [
      {
        ...urgent,
        when: { kind: 'postcode', in: ['8501'] },
        then: { ...urgent.then, priority: 'urgent', promiseWorkingDays: null },
      },
      { ...urgent, id: 'renamed' },
    ],
  }
  const reports = [
    { id: 'a', subject: { ...nothing, category: 'tree' } },
    { id: 'b', subject: { ...nothing, category: 'tree', postcode: '8501' } },
    { id: 'c', subject: { ...nothing, category: 'weeds', postcode: '8501' } },
    { id: 'd', subject: nothing },
  ]
  const changes = compareRouting(current, proposed, reports)
  expect(changes.map(({ id, differences }) => [id, differences])).toEqual([
    ['b', ['priority', 'promise']],
    ['c', ['destination', 'priority']],
  ])
})
