import { desk } from '../report/actor.ts'
import type { RoutingExplanation, RuleTrace } from './explanation.ts'
import { look, match } from './match.ts'
import type { Destination, Priority, RoutingSubject, Rule, RuleSet } from './rule.ts'

/** Where a report goes, how soon, and why. */
export type Routing = {
  readonly destination: Destination
  readonly priority: Priority
  /** In working days; null leaves the promise of the category. */
  readonly promiseWorkingDays: number | null
  readonly registerAtOnce: boolean
  /** The rule that decided; null when none did and the desk has it. */
  readonly ruleId: string | null
  readonly ruleName: string | null
  readonly explanation: RoutingExplanation
}

function decided(rule: Rule, explanation: RoutingExplanation): Routing {
  const { to, priority, promiseWorkingDays, registerAtOnce } = rule.then
  return {
    destination: to,
    priority,
    promiseWorkingDays,
    registerAtOnce,
    ruleId: rule.id,
    ruleName: rule.name,
    explanation,
  }
}

const toDesk = (explanation: RoutingExplanation): Routing => ({
  destination: { kind: 'department', code: desk },
  priority: 'normal',
  promiseWorkingDays: null,
  registerAtOnce: false,
  ruleId: null,
  ruleName: null,
  explanation,
})

/**
 * Where a report goes: the first rule whose condition matches decides; when none does, the desk `1777` is responsible, so
 * that no report is ever without a team. Total and deterministic: the same rules and facts give the same answer, whatever
 * the facts are.
 *
 * @example route(ruleSet, subject).destination // { kind: 'department', code: 'nette-stad' }
 */
export function route({ version, rules, zones }: RuleSet, subject: RoutingSubject): Routing {
  const sight = look(subject, zones)
  const tried: RuleTrace[] = []
  for (const rule of rules) {
    const when = match(rule.when, sight)
    tried.push({ ruleId: rule.id, ruleName: rule.name, matched: when.matched, when })
    if (when.matched) return decided(rule, { ruleSetVersion: version, tried, fallback: false })
  }
  return toDesk({ ruleSetVersion: version, tried, fallback: true })
}
