import { countEarlierReports } from '@meldpunt/db'
import { getVisibleReport } from '../../command/visible-report.ts'
import { clerkProcedure } from '../../trpc.ts'
import { earlierInput } from './inbox-input.ts'

export type EarlierView = { count: number }

/** How often this reporter wrote before, as far as an account, an address or a number tells. */
export const earlier = clerkProcedure
  .input(earlierInput)
  .query(async ({ ctx, input }): Promise<EarlierView> => {
    const { report } = await getVisibleReport(ctx, input.reportId)
    const { personId, contact, receivedAt } = report
    const [email, phone] = [contact?.email ?? null, contact?.phone ?? null]
    const reporter = { reportId: input.reportId, receivedAt, personId, email, phone }
    return { count: await countEarlierReports(ctx.deps.db.write, reporter) }
  })
