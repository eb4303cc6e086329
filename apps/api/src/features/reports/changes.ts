import * as z from 'zod/mini'
import { getVisibleReport } from '../../command/visible-report.ts'
import type { HistoryEntry } from '../../report-view/history-entry.ts'
import { staffProcedure } from '../../trpc.ts'
import { readHistory } from './read-history.ts'

/** What happened to a report since the version that somebody looks at. */
export const changes = staffProcedure
  .input(z.object({ id: z.uuid(), sinceVersion: z.int().check(z.nonnegative()) }))
  .query(async ({ ctx, input }): Promise<readonly HistoryEntry[]> => {
    const loaded = await getVisibleReport(ctx, input.id)
    return readHistory(ctx, loaded, input.sinceVersion)
  })
