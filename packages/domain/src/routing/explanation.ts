import type { ListKind } from './rule.ts'

/** One condition as it was tried. `seen` is the value in the report; null says that the report has no value there. */
export type ConditionTrace =
  | { readonly kind: 'all' | 'any'; readonly matched: boolean; readonly of: readonly ConditionTrace[] }
  | { readonly kind: 'not'; readonly matched: boolean; readonly of: ConditionTrace }
  | {
      readonly kind: ListKind | 'time_of_day'
      readonly matched: boolean
      readonly wanted: readonly string[]
      readonly seen: readonly string[] | null
    }
  | {
      readonly kind: 'answer' | 'answer_given'
      readonly matched: boolean
      readonly question: string
      readonly wanted: readonly string[]
      readonly seen: readonly string[] | null
    }

export type RuleTrace = {
  readonly ruleId: string
  readonly ruleName: string
  readonly matched: boolean
  readonly when: ConditionTrace
}

/**
 * Why a report goes where it goes: each rule that was tried, in order, the last of them the one that matched. Plain JSON
 * that the event stores, so that it stays readable when the rules have changed. It never holds the description itself, only
 * the keywords found in it, and no free text out of answers.
 */
export type RoutingExplanation = {
  readonly ruleSetVersion: number
  readonly tried: readonly RuleTrace[]
  /** True when no rule matched, so that the desk has it. */
  readonly fallback: boolean
}
