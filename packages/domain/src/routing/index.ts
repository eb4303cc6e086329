export { compareRouting, type RoutingChange, type RoutingDifference } from './compare-routing.ts'
export type { ConditionTrace, RoutingExplanation, RuleTrace } from './explanation.ts'
export type { KnownCodes } from './parse-condition.ts'
export { parseRules } from './parse-rules.ts'
export { parseZones } from './parse-zones.ts'
export { type Routing, route } from './route.ts'
export {
  type Condition,
  type Destination,
  type ListKind,
  type Priority,
  priorities,
  type RoutingAnswer,
  type RoutingSubject,
  type Rule,
  type RuleSet,
  type Zone,
} from './rule.ts'
