import type { Day, Destination, Rule, Zone } from '@meldpunt/domain'

/** A text of the city in the four languages of the citizen site. */
export type CityText = { readonly nl: string; readonly en: string; readonly fr: string; readonly de: string }

export type DepartmentSeed = {
  readonly code: string
  readonly names: CityText
  readonly mail: string
  /** What it does, for the clerk who looks for the right one. */
  readonly about: { readonly nl: string; readonly en: string }
  /** Complaints about the service are seen by this department alone. */
  readonly handlesComplaints: boolean
}

export type PartnerSeed = {
  readonly code: string
  readonly names: CityText
  readonly mail: string
  readonly website: string
  readonly about: { readonly nl: string; readonly en: string }
}

export type OptionSeed = { readonly code: string; readonly labels: CityText }

/** The options are empty unless it is a choice; yes and no are answered with the codes `yes` and `no`. */
export type QuestionSeed = {
  readonly code: string
  readonly kind: 'choice' | 'yes_no' | 'text' | 'number'
  readonly labels: CityText
  readonly required: boolean
  readonly options: readonly OptionSeed[]
}

export const categoryGroupCodes = [
  'waste',
  'cleanliness',
  'roads',
  'mobility',
  'green',
  'water',
  'nuisance',
  'questions',
] as const
type CategoryGroupCode = (typeof categoryGroupCodes)[number]

export type CategoryGroupSeed = { readonly code: CategoryGroupCode; readonly names: CityText }

export type CategorySeed = {
  readonly code: string
  readonly group: CategoryGroupCode
  readonly names: CityText
  /** Dutch words that people use for it, Flemish ones too; search and proposals look at them. */
  readonly synonyms: readonly string[]
  readonly questions: readonly QuestionSeed[]
  /** Who has it when no special rule says otherwise. */
  readonly handledBy: Destination
  /** Promises are examples: the city sets its own. */
  readonly promiseIsExample: true
  /** In working hours, to the first thing a person does. */
  readonly firstActionHours: number
  readonly promiseWorkingDays: number
  /** The result is shown with a photo. */
  readonly needsPhoto: boolean
  /** It may stand on the public map. */
  readonly public: boolean
  /** A complaint about the service, not a report. */
  readonly complaint: boolean
  /** Shown before anything else where the right answer may be a call to 112 or 101. */
  readonly danger: CityText | null
}

export type ClosingDaySeed = { readonly day: Day; readonly name: string }

/** All starting data of a city. */
export type CitySeed = {
  readonly departments: readonly DepartmentSeed[]
  readonly partners: readonly PartnerSeed[]
  readonly categoryGroups: readonly CategoryGroupSeed[]
  readonly categories: readonly CategorySeed[]
  readonly routingRules: readonly Rule[]
  readonly zones: readonly Zone[]
  readonly closingDays: readonly ClosingDaySeed[]
}
