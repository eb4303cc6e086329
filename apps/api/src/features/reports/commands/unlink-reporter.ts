import { unlinkReporterInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'

export const unlinkReporter = procedureFor('unlink_reporter')
  .input(unlinkReporterInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'unlink_reporter',
      input,
      build: ({ envelope }) => ({ ...envelope, type: 'unlink_reporter' }),
    }),
  )
