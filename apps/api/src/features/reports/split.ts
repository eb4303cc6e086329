import { splitInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'
import { newReference } from '../../command/new-reference.ts'

export const split = procedureFor('split')
  .input(splitInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'split',
      input,
      build: ({ envelope, city }) => ({
        ...envelope,
        type: 'split',
        parts: input.parts.map((part) => ({
          ...part,
          category: city.category(part.category, 'parts').code,
          reference: newReference(),
        })),
      }),
    }),
  )
