import { listLapsedPlans } from '@meldpunt/db'
import { type Instant, nextWorkingMorning, type Report, toDay } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import { doEach } from '../../command/do-each.ts'
import { forSystem, type SystemDeps } from '../../command/for-system.ts'

const planOf = (report: Report) =>
  report.status === 'planned' || report.status === 'in_progress' ? report.plan : null

/** From the first working morning after the last day, work that nobody finished is no longer planned. */
function hasLapsed(report: Report, city: City, now: Instant): boolean {
  const plan = report.frozen ? null : planOf(report)
  return plan !== null && nextWorkingMorning(plan.last, city.calendar) <= now
}

/** Takes plans back whose last day has passed, so that the reporter hears it; gives how many. Safe to run anywhere, any number of times. */
export async function lapsePlans(deps: SystemDeps, now: Instant): Promise<number> {
  const atNow = { ...deps, clock: () => now }
  return doEach(await listLapsedPlans(deps.db.write, toDay(now)), (reportId) =>
    forSystem(atNow, {
      process: 'lapse_plans',
      reportId,
      isDue: (report, { city }) => hasLapsed(report, city, now),
      build: ({ envelope }) => ({ ...envelope, type: 'unplan', reason: null, lapsed: true }),
    }),
  )
}
