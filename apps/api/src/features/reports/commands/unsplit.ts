import { type StaffCommandInput, unsplitInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'
import { partsPastRegistered } from '../../../command/parts.ts'

export const buildUnsplit =
  ({ reason }: StaffCommandInput<'unsplit'>): Build =>
  ({ envelope, report }) => ({
    ...envelope,
    type: 'unsplit',
    reason,
    partsPastRegistered: partsPastRegistered(report),
  })

export const unsplit = procedureFor('unsplit')
  .input(unsplitInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'unsplit', input, build: buildUnsplit(input) }))
