import { mergeInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'
import { leadingReport } from './leading-report.ts'

export const merge = procedureFor('merge')
  .input(mergeInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'merge',
      input,
      build: async ({ envelope, db }) => ({
        ...envelope,
        type: 'merge',
        leading: await leadingReport(db, ctx.member, input.leadingId),
      }),
    }),
  )
