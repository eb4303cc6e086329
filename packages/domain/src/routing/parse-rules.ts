import type { Problem } from '../kernel/problem.ts'
import {
  below,
  complain,
  readFields,
  readList,
  readOneOf,
  readText,
  readWhole,
  readYesNo,
  type Trail,
} from '../kernel/read.ts'
import { accepted, type Result, rejected } from '../kernel/result.ts'
import { type KnownCodes, readCode, readCondition } from './parse-condition.ts'
import { type Destination, priorities, type Rule } from './rule.ts'

const promiseRange = { min: 0, max: 365 }

function readDestination(value: unknown, trail: Trail, known: KnownCodes): Destination | null {
  const fields = readFields(value, trail, ['kind', 'code'])
  const kind = fields && readOneOf(fields.kind, below(trail, 'kind'), ['department', 'partner'])
  const code = kind && readCode(fields.code, below(trail, 'code'), known[kind])
  return kind && code ? { kind, code } : null
}

function readThen(value: unknown, trail: Trail, known: KnownCodes): Rule['then'] | null {
  const fields = readFields(value, trail, ['to', 'priority', 'promiseWorkingDays', 'registerAtOnce'])
  if (!fields) return null
  const to = readDestination(fields.to, below(trail, 'to'), known)
  const priority = readOneOf(fields.priority, below(trail, 'priority'), priorities)
  const promise = fields.promiseWorkingDays
  const promiseWorkingDays =
    promise === null ? null : readWhole(promise, below(trail, 'promiseWorkingDays'), promiseRange)
  const registerAtOnce = readYesNo(fields.registerAtOnce, below(trail, 'registerAtOnce'))
  return to && priority && registerAtOnce !== null
    ? { to, priority, promiseWorkingDays, registerAtOnce }
    : null
}

function readRule(value: unknown, trail: Trail, known: KnownCodes): Rule | null {
  const fields = readFields(value, trail, ['id', 'name', 'when', 'then'])
  if (!fields) return null
  const id = readText(fields.id, below(trail, 'id'))
  const name = readText(fields.name, below(trail, 'name'))
  const when = readCondition(fields.when, { trail: below(trail, 'when'), known, depth: 1 })
  const then = readThen(fields.then, below(trail, 'then'), known)
  return id !== null && name !== null && when && then ? { id, name, when, then } : null
}

function refuseDoubleIds(rules: readonly Rule[], trail: Trail): void {
  const ids = rules.map((rule) => rule.id)
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
    complain(trail, 'duplicate', `Give each rule an id of its own: "${id}" is used twice.`)
  }
}

/**
 * Reads routing rules that an administrator or a database gives, and refuses them with every problem found: where it is
 * and what would mend it. Unknown keys, empty lists and, where `known` has them, codes that do not exist are refused.
 *
 * @example
 * const parsed = parseRules(JSON.parse(text), { department: ['1777', 'groen'] })
 * if (!parsed.ok) show(parsed.error) // [{ path: '[3].then.to.code', code: 'unknown_value', mend: 'Give one of ...' }]
 */
export function parseRules(
  value: unknown,
  known: KnownCodes = {},
): Result<readonly Rule[], readonly Problem[]> {
  const trail: Trail = { path: '', problems: [] }
  const rules = readList(value, trail, (item, at) => readRule(item, at, known))
  if (rules) refuseDoubleIds(rules, trail)
  return rules === null || trail.problems.length > 0 ? rejected(trail.problems) : accepted(rules)
}
