import { correctInput } from '@meldpunt/domain/input'
import { correction } from '../../../city/correction.ts'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'

export const correct = procedureFor('correct')
  .input(correctInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'correct',
      input,
      build: ({ envelope, report, city }) => ({
        ...envelope,
        type: 'correct',
        ...correction(city, report, input),
      }),
    }),
  )
