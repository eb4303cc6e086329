import { type Routing, route } from './route.ts'
import type { RoutingSubject, RuleSet } from './rule.ts'

export type RoutingDifference = 'destination' | 'priority' | 'promise' | 'register_at_once'

export type RoutingChange = {
  readonly id: string
  readonly differences: readonly RoutingDifference[]
  readonly before: Routing
  readonly after: Routing
}

function differencesOf(before: Routing, after: Routing): readonly RoutingDifference[] {
  const { kind, code } = before.destination
  const changed = {
    destination: kind !== after.destination.kind || code !== after.destination.code,
    priority: before.priority !== after.priority,
    promise: before.promiseWorkingDays !== after.promiseWorkingDays,
    register_at_once: before.registerAtOnce !== after.registerAtOnce,
  }
  const names: readonly RoutingDifference[] = ['destination', 'priority', 'promise', 'register_at_once']
  return names.filter((name) => changed[name])
}

/**
 * What would change for reports if other rules were in force: only reports with another outcome, in the given order. That
 * another rule gives the same outcome is no change.
 */
export function compareRouting(
  current: RuleSet,
  proposed: RuleSet,
  reports: readonly { readonly id: string; readonly subject: RoutingSubject }[],
): readonly RoutingChange[] {
  return reports.flatMap(({ id, subject }) => {
    const before = route(current, subject)
    const after = route(proposed, subject)
    const differences = differencesOf(before, after)
    return differences.length === 0 ? [] : [{ id, differences, before, after }]
  })
}
