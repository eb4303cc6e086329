import { submitReportInput } from '@meldpunt/domain/input'
import { publicProcedure } from '../../trpc.ts'
import { submitReport } from './submit-report.ts'
import type { SubmittedView } from './submitted-view.ts'

export const submit = publicProcedure
  .input(submitReportInput)
  .mutation(({ ctx, input }): Promise<SubmittedView> => submitReport(ctx, input))
