import {
  type Calendar,
  dueMoment,
  type Place,
  type Routed,
  type RuleSet,
  route,
  type WorkPromise,
} from '@meldpunt/domain'

/** What the demo knows of one category; read from the starting data in the database. */
export type CityCategory = {
  code: string
  group: string
  promiseWorkingDays: number
  needsPhoto: boolean
  public: boolean
  complaint: boolean
}

export type CityData = { calendar: Calendar; ruleSet: RuleSet; categories: ReadonlyMap<string, CityCategory> }

type Subject = {
  category: CityCategory
  place: Place | null
  description: string
  channel: string
  at: number
}

/** Where the city's own rules send a report of the demo: a department, or a partner with the desk in between. */
export const routeInCity = (
  { ruleSet }: CityData,
  { category, place, description, channel, at }: Subject,
) => {
  const routing = route(ruleSet, {
    category: category.code,
    categoryGroup: category.group,
    point: place?.point ?? null,
    postcode: place?.postcode ?? null,
    street: place?.street ?? null,
    roadOwner: place?.roadOwner ?? null,
    description,
    channel,
    answers: {},
    at,
  })
  const { kind, code } = routing.destination
  const routed: Routed = {
    department: kind === 'department' ? code : '1777',
    priority: routing.priority,
    ruleSetVersion: routing.explanation.ruleSetVersion,
    explanation: routing.explanation,
    byHand: null,
  }
  return { routed, partner: kind === 'partner' ? code : null }
}

/** The promise of a category from a moment on, in working time. */
export const promiseFrom = (
  { calendar }: CityData,
  { promiseWorkingDays }: CityCategory,
  at: number,
): WorkPromise => ({
  workingDays: promiseWorkingDays,
  due: dueMoment(at, { workingDays: promiseWorkingDays }, calendar),
  firstActionDue: dueMoment(at, { workingHours: 8 }, calendar),
})
