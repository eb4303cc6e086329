import { keepClosedInput, type StaffCommandInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildKeepClosed =
  (input: StaffCommandInput<'keep_closed'>): Build =>
  ({ envelope }) => ({ ...envelope, type: 'keep_closed', explanation: input.explanation })

export const keepClosed = procedureFor('keep_closed')
  .input(keepClosedInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'keep_closed', input, build: buildKeepClosed(input) }))
