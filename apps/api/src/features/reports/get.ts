import * as z from 'zod/mini'
import { getVisibleReport } from '../../command/visible-report.ts'
import { staffProcedure } from '../../trpc.ts'
import { readDetail } from './read-detail.ts'
import type { StaffReportView } from './staff-report-view.ts'
import { toStaffReportView } from './to-staff-report-view.ts'

/** By id, or by the reference as somebody says it. */
export const get = staffProcedure
  .input(z.object({ id: z.string().check(z.maxLength(60)) }))
  .query(async ({ ctx, input }): Promise<StaffReportView> => {
    const loaded = await getVisibleReport(ctx, input.id)
    const detail = await readDetail(ctx, loaded)
    return toStaffReportView(ctx, detail)
  })
