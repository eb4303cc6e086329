import { listUnansweredQuestions } from '@meldpunt/db'
import { type Instant, type Report, toDay } from '@meldpunt/domain'
import { doEach } from '../../command/do-each.ts'
import { forSystem, type SystemDeps } from '../../command/for-system.ts'

const termPassed = (report: Report, now: Instant): boolean =>
  report.status === 'awaiting_reply' && !report.frozen && report.until !== null && report.until < toDay(now)

/** Goes on without an answer once the last day for it has passed; gives for how many. Safe to run anywhere, any number of times. */
export async function endWaiting(deps: SystemDeps, now: Instant): Promise<number> {
  const atNow = { ...deps, clock: () => now }
  return doEach(await listUnansweredQuestions(deps.db.write, toDay(now)), (reportId) =>
    forSystem(atNow, {
      process: 'end_waiting',
      reportId,
      isDue: (report) => termPassed(report, now),
      build: ({ envelope, today }) => ({ ...envelope, type: 'stop_waiting', today }),
    }),
  )
}
