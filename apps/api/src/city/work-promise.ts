import { dueMoment, type Instant, type Report, type WorkPromise } from '@meldpunt/domain'
import type { City } from './city.ts'

/** The promise that begins now, as a due moment in the city's calendar; firm from here on, stored in the event. */
export const workPromise = (city: City, workingDays: number, now: Instant): WorkPromise => ({
  workingDays,
  due: dueMoment(now, { workingDays }, city.calendar),
  firstActionDue: null,
})

/** A new clock for a report that starts again: as many days as were promised before, else what its category promises. */
export function renewedPromise(city: City, report: Report, now: Instant): WorkPromise | null {
  const days = report.promise?.workingDays ?? city.findCategory(report.category)?.promiseWorkingDays ?? null
  return days === null ? null : workPromise(city, days, now)
}
