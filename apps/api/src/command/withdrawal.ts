import { listMergedReports } from '@meldpunt/db'
import type { Build } from './order.ts'

/** Withdrawn by the reporter or on behalf; where merged reporters still wait, the report goes on without this one. */
export const buildWithdrawal: Build = async ({ db, report, envelope }) => {
  const merged = await listMergedReports(db, report.id)
  return {
    ...envelope,
    type: 'withdraw',
    mergedReporters: merged.filter(({ hasContact }) => hasContact).length,
  }
}
