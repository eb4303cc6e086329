import { type StaffCommandInput, updateInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildUpdate =
  (input: StaffCommandInput<'update'>): Build =>
  ({ envelope }) => ({ ...envelope, type: 'update', text: input.text, attachments: input.attachments })

export const update = procedureFor('update')
  .input(updateInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'update', input, build: buildUpdate(input) }))
