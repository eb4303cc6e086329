import { submitReportInput } from '@meldpunt/domain/input'
import { publicProcedure } from '../../trpc.ts'
import { submitReport } from './submit-report.ts'
import type { SubmittedView } from './submitted-view.ts'

export const submit = publicProcedure
  .input(submitReportInput)
  .mutation(async ({ ctx, input }): Promise<SubmittedView> => {
    const address = input.contact?.email ?? null
    if (address !== null) await ctx.deps.limitRecipient({ address, field: 'contact.email' })
    return submitReport(ctx, input)
  })
