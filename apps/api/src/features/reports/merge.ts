import { mergeInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'
import { toLeading } from './leading-report.ts'

export const merge = procedureFor('merge')
  .input(mergeInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'merge',
      input,
      alongsideId: input.leadingId,
      build: ({ envelope, alongside }) => ({
        ...envelope,
        type: 'merge',
        leading: toLeading(ctx.member, alongside),
      }),
    }),
  )
