import * as z from 'zod/mini'
import { mayReadPersonal } from '../../command/access.ts'
import { getVisibleReport } from '../../command/visible-report.ts'
import { type NoticeView, toNoticeViews } from '../../report-view/notice-view.ts'
import { staffProcedure } from '../../trpc.ts'
import { readDelivery } from './read-delivery.ts'

/** The delivery log: every notice of a report and every attempt to send it. */
export const listNotices = staffProcedure
  .input(z.object({ reportId: z.uuid() }))
  .query(async ({ ctx, input }): Promise<readonly NoticeView[]> => {
    const { report } = await getVisibleReport(ctx, input.reportId)
    const delivery = await readDelivery(ctx.deps.db.write, report.id)
    return toNoticeViews(delivery, mayReadPersonal(ctx.member, report))
  })
