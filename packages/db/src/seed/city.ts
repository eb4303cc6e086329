import { closingDays } from './calendar.ts'
import { categories } from './categories.ts'
import { categoryGroups } from './category-groups.ts'
import { departments } from './departments.ts'
import { partners } from './partners.ts'
import { routingRules } from './routing-rules.ts'
import type { CitySeed } from './shape.ts'
import { zones } from './zones.ts'

/** The pilot city, Kortrijk. Another city replaces these files, never the code. */
export const city: CitySeed = {
  departments,
  partners,
  categoryGroups,
  categories,
  routingRules,
  zones,
  closingDays,
}
