import type { TimeOfDay } from '../kernel/brussels.ts'
import type { Area, Point } from '../kernel/geometry.ts'
import type { Instant } from '../kernel/instant.ts'

export const priorities = ['low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof priorities)[number]

/** Conditions that compare one fact of the report with a list: it matches when the fact is in the list. */
export const listKinds = [
  'category',
  'category_group',
  'zone',
  'postcode',
  'keyword',
  'street',
  'road_owner',
  'channel',
] as const
export type ListKind = (typeof listKinds)[number]

/**
 * When a rule applies. Codes and postcodes compare exactly, streets and keywords without regard to case and accents; a
 * keyword is found at word boundaries and may end in `*`. `until` is not part of the time, which may run past midnight.
 */
export type Condition =
  | { readonly kind: ListKind; readonly in: readonly string[] }
  | { readonly kind: 'answer'; readonly question: string; readonly in: readonly string[] }
  | { readonly kind: 'answer_given'; readonly question: string }
  | { readonly kind: 'time_of_day'; readonly from: TimeOfDay; readonly until: TimeOfDay }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

export type Destination = { readonly kind: 'department' | 'partner'; readonly code: string }

export type Rule = {
  readonly id: string
  readonly name: string
  readonly when: Condition
  readonly then: {
    readonly to: Destination
    readonly priority: Priority
    /** In working days; null leaves the promise of the category. */
    readonly promiseWorkingDays: number | null
    /** True registers (or refers) without a person looking first; false proposes to the clerk. */
    readonly registerAtOnce: boolean
  }
}

/** A named part of the city, for the condition `zone`. */
export type Zone = { readonly code: string; readonly name: string; readonly area: Area }

/** The rules in force at a moment, in order, with the zones they name. */
export type RuleSet = {
  readonly version: number
  readonly rules: readonly Rule[]
  readonly zones: readonly Zone[]
}

/** An answer to a question of the category; several choices are a list. A condition compares `yes` and `no` for true and false. */
export type RoutingAnswer = string | number | boolean | readonly string[]

/** What routing may look at. A fact that is not known is null; the explanation then says so. */
export type RoutingSubject = {
  readonly category: string | null
  readonly categoryGroup: string | null
  readonly point: Point | null
  readonly postcode: string | null
  readonly street: string | null
  /** Who owns the road, as the places register calls it: `city`, `region`, ... */
  readonly roadOwner: string | null
  readonly description: string | null
  readonly channel: string | null
  readonly answers: Readonly<Record<string, RoutingAnswer>>
  /** The moment the report is about, for rules by time of day. */
  readonly at: Instant | null
}
