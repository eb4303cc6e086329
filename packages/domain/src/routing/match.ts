import { toMinutes, toTimeOfDay } from '../kernel/brussels.ts'
import { foldWords, hasPhrase } from '../kernel/fold-text.ts'
import { contains } from '../kernel/geometry.ts'
import { unreachable } from '../kernel/unreachable.ts'
import type { ConditionTrace } from './explanation.ts'
import type { Condition, ListKind, RoutingAnswer, RoutingSubject, RuleSet } from './rule.ts'

/** A subject made ready once for all rules: text folded, zones looked up, the wall clock read. */
export type Sight = {
  readonly facts: Readonly<Record<Exclude<ListKind, 'keyword' | 'street'>, readonly string[] | null>>
  readonly street: string | null
  readonly words: string | null
  readonly time: string | null
  readonly answers: Readonly<Record<string, RoutingAnswer>>
}

const single = (value: string | null): readonly string[] | null => (value === null ? null : [value])

export function look(subject: RoutingSubject, zones: RuleSet['zones']): Sight {
  const { point } = subject
  const inZones =
    point === null ? null : zones.filter((zone) => contains(zone.area, point)).map((zone) => zone.code)
  return {
    facts: {
      category: single(subject.category),
      category_group: single(subject.categoryGroup),
      zone: inZones,
      postcode: single(subject.postcode),
      road_owner: single(subject.roadOwner),
      channel: single(subject.channel),
    },
    street: subject.street,
    words: subject.description === null ? null : foldWords(subject.description),
    time: subject.at === null ? null : toTimeOfDay(subject.at),
    answers: subject.answers,
  }
}

type ListCondition = Extract<Condition, { kind: ListKind }>

function matchList(condition: ListCondition, sight: Sight): ConditionTrace {
  const { kind, in: wanted } = condition
  switch (kind) {
    case 'keyword': {
      const { words } = sight
      const seen = words === null ? null : wanted.filter((keyword) => hasPhrase(words, keyword))
      return { kind, matched: seen !== null && seen.length > 0, wanted, seen }
    }
    case 'street': {
      const seen = single(sight.street)
      const folded = sight.street === null ? null : foldWords(sight.street)
      return { kind, matched: wanted.some((street) => foldWords(street) === folded), wanted, seen }
    }
    default: {
      const seen = sight.facts[kind]
      return { kind, matched: seen?.some((value) => wanted.includes(value)) ?? false, wanted, seen }
    }
  }
}

function toText(answer: string | number | boolean): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  return String(answer).trim()
}

function answerTo(question: string, sight: Sight): readonly string[] | null {
  if (!Object.hasOwn(sight.answers, question)) return null
  const answer = sight.answers[question]
  if (answer === undefined) return null
  const values = (typeof answer === 'object' ? answer : [answer]).map(toText)
  return values.every((value) => value === '') ? null : values
}

// Free text may name people, and the explanation outlives the erasure of a report: only what looks like a code is kept.
const withoutFreeText = (values: readonly string[] | null): readonly string[] | null =>
  values?.map((value) => (/^[a-z0-9_.-]{1,40}$/.test(value) ? value : '(text)')) ?? null

function matchAnswer(condition: Extract<Condition, { kind: 'answer' }>, sight: Sight): ConditionTrace {
  const { kind, question, in: wanted } = condition
  const values = answerTo(question, sight)
  const matched = values?.some((value) => wanted.includes(value)) ?? false
  return { kind, matched, question, wanted, seen: withoutFreeText(values) }
}

function matchGiven(condition: Extract<Condition, { kind: 'answer_given' }>, sight: Sight): ConditionTrace {
  const { kind, question } = condition
  const matched = answerTo(question, sight) !== null
  return { kind, matched, question, wanted: [], seen: matched ? ['(given)'] : null }
}

function matchTime(condition: Extract<Condition, { kind: 'time_of_day' }>, { time }: Sight): ConditionTrace {
  const { kind, from, until } = condition
  const wanted = [from, until]
  if (time === null) return { kind, matched: false, wanted, seen: null }
  const [now, begin, end] = [toMinutes(time), toMinutes(from), toMinutes(until)]
  const matched = begin < end ? begin <= now && now < end : begin <= now || now < end
  return { kind, matched, wanted, seen: [time] }
}

/** Tries a condition and says what it saw. Every part is tried, also when the outcome is already sure: people read this. */
export function match(condition: Condition, sight: Sight): ConditionTrace {
  const { kind } = condition
  switch (kind) {
    case 'all':
    case 'any': {
      const of = condition.of.map((part) => match(part, sight))
      const isMatched = (part: ConditionTrace) => part.matched
      return { kind, matched: kind === 'all' ? of.every(isMatched) : of.some(isMatched), of }
    }
    case 'not': {
      const of = match(condition.of, sight)
      return { kind, matched: !of.matched, of }
    }
    case 'answer':
      return matchAnswer(condition, sight)
    case 'answer_given':
      return matchGiven(condition, sight)
    case 'time_of_day':
      return matchTime(condition, sight)
    case 'category':
    case 'category_group':
    case 'zone':
    case 'postcode':
    case 'keyword':
    case 'street':
    case 'road_owner':
    case 'channel':
      return matchList(condition, sight)
    default:
      return unreachable(kind)
  }
}
