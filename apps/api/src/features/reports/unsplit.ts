import { unsplitInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'
import { partsPastRegistered } from '../../command/parts.ts'

export const unsplit = procedureFor('unsplit')
  .input(unsplitInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'unsplit',
      input,
      build: ({ envelope, report }) => ({
        ...envelope,
        type: 'unsplit',
        reason: input.reason,
        partsPastRegistered: partsPastRegistered(report),
      }),
    }),
  )
