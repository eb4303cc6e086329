import { declineInput, type StaffCommandInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildDecline =
  (input: StaffCommandInput<'decline'>): Build =>
  ({ envelope }) => ({ ...envelope, type: 'decline', reason: input.reason, explanation: input.explanation })

export const decline = procedureFor('decline')
  .input(declineInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'decline', input, build: buildDecline(input) }))
