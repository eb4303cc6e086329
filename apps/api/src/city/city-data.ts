import {
  activeRuleSet,
  type Database,
  listCategories,
  listCategoryGroups,
  listClosingDays,
  listDepartments,
  listMembers,
  listPartners,
  listStaffMappings,
  listStreets,
} from '@meldpunt/db'
import { type Instant, officeCalendar } from '@meldpunt/domain'
import { type City, createCity } from './city.ts'

export type CityData = {
  current: () => Promise<City>
  /** Read again at the next question: somebody changed the city's data. */
  forget: () => void
}

/** Other processes tell of changes by NOTIFY; this is for when a message was lost. */
const longestAge = 10_000

async function readCity(db: Database['read']): Promise<City> {
  const [
    departments,
    partners,
    categories,
    categoryGroups,
    members,
    ruleSet,
    closingDays,
    staffMappings,
    streets,
  ] = await Promise.all([
    listDepartments(db),
    listPartners(db),
    listCategories(db),
    listCategoryGroups(db),
    listMembers(db),
    activeRuleSet(db),
    listClosingDays(db),
    listStaffMappings(db),
    listStreets(db),
  ])
  const calendar = officeCalendar(closingDays.map((closing) => closing.day))
  const named = { departments, partners, categories, categoryGroups }
  return createCity({ ...named, members, ruleSet, calendar, staffMappings, streets })
}

/** The city's data, read once for many requests: it changes a few times a day and every request needs it. */
export function createCityData({
  db,
  clock,
}: {
  db: Pick<Database, 'read'>
  clock: () => Instant
}): CityData {
  let held: { city: Promise<City>; since: Instant } | null = null
  const read = () => {
    const city = readCity(db.read)
    held = { city, since: clock() }
    city.catch(() => {
      held = null
    })
    return city
  }
  return {
    current: () => (held && clock() - held.since < longestAge ? held.city : read()),
    forget: () => {
      held = null
    },
  }
}
