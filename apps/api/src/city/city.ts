import type { Category, CategoryGroup, Department, Member, Partner, StaffMapping, Street } from '@meldpunt/db'
import type { FieldErrorKey } from '@meldpunt/domain'
import {
  type Calendar,
  type Destination,
  type Language,
  type Names,
  namesFrom,
  type RuleSet,
} from '@meldpunt/domain'
import { refuseField } from '../rejections.ts'

/** The city's own data, as the database has it. */
export type CityRecords = {
  departments: readonly Department[]
  partners: readonly Partner[]
  categories: readonly Category[]
  categoryGroups: readonly CategoryGroup[]
  members: readonly Member[]
  ruleSet: RuleSet
  calendar: Calendar
  /** Which value of the staff's claim makes somebody what. */
  staffMappings: readonly StaffMapping[]
  streets: readonly Street[]
}

/** Terms in days and working hours; the same for the whole city. */
const terms = { replyDays: 14, reopenDays: 30, firstActionHours: 8 } as const

/** The record of a code; the ones that a person chose are refused beside their field when they do not exist. */
type Choose<Item> = (code: string, field: string) => Item

export type City = CityRecords & {
  terms: typeof terms
  /** Of the mails to departments and partners. */
  staffLanguage: Language
  names: (language: Language) => Names
  category: Choose<Category>
  department: Choose<Department>
  partner: Choose<Partner>
  member: Choose<Member>
  /** The category of a report, which may have none, or one that is gone. */
  findCategory: (code: string | null) => Category | null
  groupName: (group: string, language: Language) => string
  needsPhoto: (category: string | null) => boolean
  destinationName: (destination: Destination, language: Language) => string
}

type Named = { code: string; names: Readonly<Record<Language, string>> }

function choose<Item>(items: ReadonlyMap<string, Item>, key: FieldErrorKey): Choose<Item> {
  return (code, field) => {
    const item = items.get(code)
    if (item === undefined) throw refuseField(field, key)
    return item
  }
}

const byCode = <Item extends { code: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.code, item]))

const labels = (items: readonly Named[], language: Language): Record<string, string> =>
  Object.fromEntries(items.map(({ code, names }) => [code, names[language]]))

const inEach = <Value>(make: (language: Language) => Value): Record<Language, Value> => ({
  nl: make('nl'),
  en: make('en'),
  fr: make('fr'),
  de: make('de'),
})

/** The city as procedures ask about it: by code, in a language. */
export function createCity(records: CityRecords): City {
  const categories = byCode(records.categories)
  const members = new Map(records.members.map((member) => [member.memberId, member]))
  const namesIn = (language: Language) =>
    namesFrom({
      departments: labels(records.departments, language),
      partners: labels(records.partners, language),
      categories: labels(records.categories, language),
    })
  const all = inEach(namesIn)
  const names = (language: Language) => all[language]
  const groups = inEach((language) => labels(records.categoryGroups, language))
  const findCategory = (code: string | null) => (code === null ? null : (categories.get(code) ?? null))
  return {
    ...records,
    terms,
    staffLanguage: 'nl',
    names,
    findCategory,
    category: choose(categories, 'category_unknown'),
    department: choose(byCode(records.departments), 'department_required'),
    partner: choose(byCode(records.partners), 'partner_required'),
    member: choose(members, 'assignee_required'),
    groupName: (group, language) => groups[language][group] ?? group,
    needsPhoto: (category) => findCategory(category)?.needsPhoto ?? false,
    destinationName: ({ kind, code }, language) => names(language)[kind](code),
  }
}
