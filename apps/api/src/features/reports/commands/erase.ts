import { eraseInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import { isMergedIntoClosed } from '../../../command/merged-into-closed.ts'

export const erase = procedureFor('erase')
  .input(eraseInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'erase',
      input,
      build: async ({ envelope, report, db }) => ({
        ...envelope,
        type: 'erase',
        mergedIntoClosed: await isMergedIntoClosed(db, report),
      }),
    }),
  )
