import type { Category } from '@meldpunt/db'
import { dueMoment, type Instant, type Report, type WorkPromise } from '@meldpunt/domain'
import type { City } from './city.ts'

/** Until when somebody looks at it: the working hours that the category promises, from now on. */
export const firstActionDue = (city: City, category: Category | null, now: Instant): Instant =>
  dueMoment(now, { workingHours: category?.firstActionHours ?? city.terms.firstActionHours }, city.calendar)

/** The promise that begins now, as a due moment in the city's calendar; firm from here on, stored in the event. */
export const workPromise = (city: City, workingDays: number, now: Instant): WorkPromise => ({
  workingDays,
  due: dueMoment(now, { workingDays }, city.calendar),
  firstActionDue: null,
})

/** A new clock for a report that starts again: as many days as were promised before, else what its category promises. */
export function renewedPromise(city: City, report: Report, now: Instant): WorkPromise | null {
  const category = city.findCategory(report.category)
  const days = report.promise?.workingDays ?? category?.promiseWorkingDays ?? null
  if (days === null) return null
  return { ...workPromise(city, days, now), firstActionDue: firstActionDue(city, category, now) }
}
