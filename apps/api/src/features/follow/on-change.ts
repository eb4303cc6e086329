import type { Change } from '../../live/changes.ts'
import { followerProcedure } from '../../trpc.ts'
import { getFollowedReport } from './followed-report.ts'

/**
 * Begins with the version as it is now: what changed between reading the page and listening is heard too. Ends once the
 * report is no longer for who listens: its link was revoked, or it was somebody else's after all.
 */
export const onChange = followerProcedure.subscription(async function* ({
  ctx,
  input,
  signal,
}): AsyncGenerator<Change, void, undefined> {
  const changes = ctx.deps.changes.subscribe(signal ?? new AbortController().signal, {
    reportId: input.reportId,
  })
  const change = async (): Promise<Change> => {
    const { report } = await getFollowedReport(ctx)
    return { reportId: input.reportId, version: report.version }
  }
  yield await change()
  for await (const _change of changes) yield await change()
})
