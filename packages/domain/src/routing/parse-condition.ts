import { isTimeOfDay, type TimeOfDay } from '../kernel/brussels.ts'
import { foldWords } from '../kernel/fold-text.ts'
import {
  below,
  complain,
  type Fields,
  readFields,
  readFilledList,
  readObject,
  readOneOf,
  readText,
  type Trail,
} from '../kernel/read.ts'
import { unreachable } from '../kernel/unreachable.ts'
import { type Condition, type ListKind, listKinds } from './rule.ts'

/** Codes that exist in the city, to refuse a rule that names others. What is not given is not checked. */
export type KnownCodes = {
  readonly [Kind in Exclude<ListKind, 'keyword' | 'street'>]?: readonly string[]
} & {
  readonly department?: readonly string[]
  readonly partner?: readonly string[]
  readonly question?: readonly string[]
}

// Rules are written by people, who nest two or three deep; data nested without end would exhaust the stack.
const deepest = 12
const kinds = [...listKinds, 'answer', 'answer_given', 'time_of_day', 'all', 'any', 'not'] as const

export function readCode(value: unknown, trail: Trail, known: readonly string[] | undefined): string | null {
  const code = readText(value, trail)
  if (code === null || known === undefined || known.includes(code)) return code
  return complain(trail, 'unknown_value', `Give one of ${known.join(', ')}.`)
}

function readKeyword(value: unknown, trail: Trail): string | null {
  const keyword = readText(value, trail)
  if (keyword === null || foldWords(keyword) !== ' ') return keyword
  return complain(trail, 'out_of_range', 'Give a word with at least one letter or digit.')
}

function readListCondition(kind: ListKind, fields: Fields, place: Place): Condition | null {
  const trail = below(place.trail, 'in')
  const known = kind === 'keyword' || kind === 'street' ? undefined : place.known[kind]
  const readItem = (item: unknown, at: Trail) =>
    kind === 'keyword' ? readKeyword(item, at) : readCode(item, at, known)
  const values = readFilledList(fields.in, trail, readItem)
  return values && { kind, in: values }
}

function readAnswer(fields: Fields, { trail, known }: Place): Condition | null {
  const question = readCode(fields.question, below(trail, 'question'), known.question)
  const values = readFilledList(fields.in, below(trail, 'in'), readText)
  return question !== null && values ? { kind: 'answer', question, in: values } : null
}

function readTime(value: unknown, trail: Trail): TimeOfDay | null {
  const time = readText(value, trail)
  if (time === null || (isTimeOfDay(time) && time !== '24:00')) return time
  return complain(trail, 'out_of_range', 'Give a time as HH:MM, from 00:00 to 23:59.')
}

function readTimeOfDay(fields: Fields, { trail }: Place): Condition | null {
  const from = readTime(fields.from, below(trail, 'from'))
  const until = readTime(fields.until, below(trail, 'until'))
  if (from === null || until === null) return null
  if (from === until) return complain(trail, 'out_of_range', 'Give two times that differ.')
  return { kind: 'time_of_day', from, until }
}

type Place = { readonly trail: Trail; readonly known: KnownCodes; readonly depth: number }

function keysOf(kind: (typeof kinds)[number]): readonly string[] {
  if (kind === 'all' || kind === 'any' || kind === 'not') return ['kind', 'of']
  if (kind === 'time_of_day') return ['kind', 'from', 'until']
  if (kind === 'answer_given') return ['kind', 'question']
  return kind === 'answer' ? ['kind', 'question', 'in'] : ['kind', 'in']
}

function readGroup(kind: 'all' | 'any', fields: Fields, place: Place): Condition | null {
  const of = readFilledList(fields.of, below(place.trail, 'of'), (item, trail) =>
    readCondition(item, { ...place, trail, depth: place.depth + 1 }),
  )
  return of && { kind, of }
}

/** Reads one condition with all below it; problems are noted on the trail. */
export function readCondition(value: unknown, place: Place): Condition | null {
  const { trail, known, depth } = place
  if (depth > deepest) return complain(trail, 'too_deep', `Nest at most ${deepest} deep.`)
  const fields = readObject(value, trail)
  const kind = fields && readOneOf(fields.kind, below(trail, 'kind'), kinds)
  if (!kind) return null
  readFields(fields, trail, keysOf(kind))
  switch (kind) {
    case 'all':
    case 'any':
      return readGroup(kind, fields, place)
    case 'not': {
      const of = readCondition(fields.of, { known, trail: below(trail, 'of'), depth: depth + 1 })
      return of && { kind, of }
    }
    case 'answer':
      return readAnswer(fields, place)
    case 'answer_given': {
      const question = readCode(fields.question, below(trail, 'question'), known.question)
      return question === null ? null : { kind, question }
    }
    case 'time_of_day':
      return readTimeOfDay(fields, place)
    case 'category':
    case 'category_group':
    case 'zone':
    case 'postcode':
    case 'keyword':
    case 'street':
    case 'road_owner':
    case 'channel':
      return readListCondition(kind, fields, place)
    default:
      return unreachable(kind)
  }
}
