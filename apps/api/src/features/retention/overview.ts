import { listRetentionRuns, listRetentionTerms, type RetentionRun } from '@meldpunt/db'
import { onlyStaffOf } from '../../trpc.ts'
import { dataClasses, inOrder, isDataClass } from './data-classes.ts'
import type { RetentionRunView, RetentionView } from './retention-view.ts'

const lastRuns = 14

const toRun = ({ id, startedAt, finishedAt, counts }: RetentionRun): RetentionRunView => ({
  ...{ id, startedAt, finishedAt, failed: counts.failed ?? 0 },
  counts: Object.entries(counts).flatMap(([dataClass, count]) =>
    isDataClass(dataClass) && count > 0 ? [{ dataClass, count }] : [],
  ),
})

/** How long what is kept, and what the last runs removed. */
export const overview = onlyStaffOf(['admin', 'manager', 'ombudsman']).query(
  async ({ ctx }): Promise<RetentionView> => {
    const { read } = ctx.deps.db
    const [terms, runs] = await Promise.all([listRetentionTerms(read), listRetentionRuns(read, lastRuns)])
    const known = inOrder(terms).map((term) => ({ ...term, ...dataClasses[term.dataClass] }))
    return { terms: known, runs: runs.map(toRun) }
  },
)
