import { unmergeInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'

export const unmerge = procedureFor('unmerge')
  .input(unmergeInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'unmerge',
      input,
      build: ({ envelope }) => ({ ...envelope, type: 'unmerge', reason: input.reason }),
    }),
  )
