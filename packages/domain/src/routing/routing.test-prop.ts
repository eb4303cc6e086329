import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRouting } from './compare-routing.ts'
import type { ConditionTrace } from './explanation.ts'
import { parseRules } from './parse-rules.ts'
import { route } from './route.ts'
import {
  type Condition,
  listKinds,
  priorities,
  type RoutingSubject,
  type Rule,
  type RuleSet,
} from './rule.ts'

// Few different values, so that rules and subjects often meet.
const codes = fc.constantFrom('a', 'b', 'c', 'toString', '__proto__')
const times = fc.constantFrom('00:00', '06:00', '12:30', '22:00')
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constantFrom(...listKinds), in: fc.array(codes, { minLength: 1, maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('answer' as const),
      question: codes,
      in: fc.array(codes, { minLength: 1 }),
    }),
    fc.record({ kind: fc.constant('answer_given' as const), question: codes }),
    fc
      .record({ kind: fc.constant('time_of_day' as const), from: times, until: times })
      .filter(({ from, until }) => from !== until),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
  ),
}))
const rules: fc.Arbitrary<readonly Rule[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1 }).filter((id) => id.trim() !== ''),
    name: fc.constant('A rule'),
    when: condition,
    then: fc.record({
      to: fc.record({ kind: fc.constantFrom('department' as const, 'partner' as const), code: codes }),
      priority: fc.constantFrom(...priorities),
      promiseWorkingDays: fc.option(fc.integer({ min: 0, max: 365 })),
      registerAtOnce: fc.boolean(),
    }),
  }),
  { selector: (rule) => rule.id, maxLength: 6 },
)
const zone = {
  code: 'a',
  name: 'A',
  area: {
    type: 'Polygon',
    coordinates: [
      [
        [3, 50],
        [4, 50],
        [4, 51],
        [3, 50],
      ],
    ],
  },
} as const
const ruleSets: fc.Arbitrary<RuleSet> = rules.map((each) => ({ version: 1, rules: each, zones: [zone] }))
const texts = fc.option(fc.oneof(codes, fc.string({ unit: 'binary' })))
const subjects: fc.Arbitrary<RoutingSubject> = fc.record({
  category: texts,
  categoryGroup: texts,
  point: fc.option(fc.record({ lat: fc.double(), lon: fc.double() })),
  postcode: texts,
  street: texts,
  roadOwner: texts,
  description: texts,
  channel: texts,
  answers: fc.dictionary(codes, fc.oneof(codes, fc.boolean(), fc.double(), fc.array(codes))),
  at: fc.option(fc.integer({ min: 0, max: 4e12 })),
})

test('routing is total: any rules and any report give a destination, the desk where no rule matches', () => {
  fc.assert(
    fc.property(ruleSets, subjects, (ruleSet, subject) => {
      const { destination, ruleId, explanation } = route(ruleSet, subject)
      const decider = ruleSet.rules.find((rule) => rule.id === ruleId)
      expect(destination).toEqual(decider?.then.to ?? { kind: 'department', code: '1777' })
      expect(explanation.fallback).toBe(decider === undefined)
    }),
  )
})

test('routing is deterministic and leaves rules and report as they were', () => {
  fc.assert(
    fc.property(ruleSets, subjects, (ruleSet, subject) => {
      const before = JSON.stringify([ruleSet, subject])
      expect(route(ruleSet, subject)).toEqual(route(structuredClone(ruleSet), structuredClone(subject)))
      expect(JSON.stringify([ruleSet, subject])).toBe(before)
    }),
  )
})

test('the explanation is in order, ends at the rule that decided, and survives being stored', () => {
  fc.assert(
    fc.property(ruleSets, subjects, (ruleSet, subject) => {
      const { explanation, ruleId } = route(ruleSet, subject)
      const ids = explanation.tried.map((rule) => rule.ruleId)
      expect(ids).toEqual(ruleSet.rules.slice(0, ids.length).map((rule) => rule.id))
      expect(explanation.tried.filter((rule) => rule.matched).map((rule) => rule.ruleId)).toEqual(
        ruleId === null ? [] : [ids.at(-1)],
      )
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
    }),
  )
})

function follows(trace: ConditionTrace): boolean {
  switch (trace.kind) {
    case 'not':
      return trace.matched === !trace.of.matched && follows(trace.of)
    case 'all':
      return trace.matched === trace.of.every((part) => part.matched) && trace.of.every(follows)
    case 'any':
      return trace.matched === trace.of.some((part) => part.matched) && trace.of.every(follows)
    default:
      return !trace.matched || trace.seen !== null
  }
}

test('the outcome of every condition follows from its parts, and nothing matches a value that is not there', () => {
  fc.assert(
    fc.property(ruleSets, subjects, (ruleSet, subject) => {
      expect(route(ruleSet, subject).explanation.tried.every((rule) => follows(rule.when))).toBe(true)
    }),
  )
})

test('rules that are stored and read again are the same', () => {
  fc.assert(
    fc.property(rules, (each) => {
      expect(parseRules(JSON.parse(JSON.stringify(each)))).toEqual({ ok: true, value: each })
    }),
  )
})

test('any value is read or refused with at least one problem, never a fault', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.anything(), fc.array(fc.record({ when: fc.anything() }))),
      (value) => {
        const parsed = parseRules(value)
        expect(parsed.ok || parsed.error.length > 0).toBe(true)
      },
    ),
  )
})

test('rules compared with themselves change nothing', () => {
  fc.assert(
    fc.property(ruleSets, subjects, (ruleSet, subject) => {
      expect(compareRouting(ruleSet, ruleSet, [{ id: 'x', subject }])).toEqual([])
    }),
  )
})
