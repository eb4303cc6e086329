import * as z from 'zod/mini'
import { getVisibleReport } from '../../command/visible-report.ts'
import type { NoticeView } from '../../report-view/notice-view.ts'
import { staffProcedure } from '../../trpc.ts'
import { readNotices } from './read-notices.ts'

export const listNotices = staffProcedure
  .input(z.object({ reportId: z.uuid() }))
  .query(
    async ({ ctx, input }): Promise<readonly NoticeView[]> =>
      readNotices(ctx, await getVisibleReport(ctx, input.reportId)),
  )
