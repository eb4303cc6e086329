import { type Instant, type Report, type Routing, route, type WorkPromise } from '@meldpunt/domain'
import type { City } from './city.ts'
import { workPromise } from './work-promise.ts'

/** What routing looks at; a report, or one that is about to be made. */
export type Routable = Pick<
  Report,
  'category' | 'place' | 'description' | 'channel' | 'answers' | 'seenAt' | 'receivedAt'
>

/** Where a report goes by the rules in force, with the promise that follows: the rule's, else the category's. */
export function proposeRouting(
  city: City,
  report: Routable,
  now: Instant,
): { routing: Routing; promise: WorkPromise | null } {
  const category = city.findCategory(report.category)
  const routing = route(city.ruleSet, {
    category: report.category,
    categoryGroup: category?.group ?? null,
    point: report.place?.point ?? null,
    postcode: report.place?.postcode ?? null,
    street: report.place?.street ?? null,
    roadOwner: report.place?.roadOwner ?? null,
    description: report.description,
    channel: report.channel,
    answers: report.answers,
    at: report.seenAt ?? report.receivedAt,
  })
  const days = routing.promiseWorkingDays ?? category?.promiseWorkingDays ?? null
  return { routing, promise: days === null ? null : workPromise(city, days, now) }
}
