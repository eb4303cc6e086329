import { type StaffCommandInput, splitInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import { newReference } from '../../../command/new-reference.ts'
import type { Build } from '../../../command/order.ts'

export const buildSplit =
  ({ parts }: StaffCommandInput<'split'>): Build =>
  ({ envelope, city }) => ({
    ...envelope,
    type: 'split',
    parts: parts.map((part) => ({
      ...part,
      category: city.category(part.category, 'parts').code,
      reference: newReference(),
    })),
  })

export const split = procedureFor('split')
  .input(splitInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'split', input, build: buildSplit(input) }))
