import type { Change } from '../../live/changes.ts'
import { followerProcedure } from '../../trpc.ts'
import { getFollowedReport } from './followed-report.ts'

/** Begins with the version as it is now: what changed between reading the page and listening is heard too. */
export const onChange = followerProcedure.subscription(async function* ({
  ctx,
  input,
  signal,
}): AsyncGenerator<Change, void, undefined> {
  const changes = ctx.deps.changes.subscribe(signal ?? new AbortController().signal, {
    reportId: input.reportId,
  })
  const { report } = await getFollowedReport(ctx)
  yield { reportId: input.reportId, version: report.version }
  yield* changes
})
