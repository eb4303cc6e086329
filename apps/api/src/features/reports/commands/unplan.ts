import { type StaffCommandInput, unplanInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildUnplan =
  (input: StaffCommandInput<'unplan'>): Build =>
  ({ envelope }) => ({ ...envelope, type: 'unplan', reason: input.reason, lapsed: false })

export const unplan = procedureFor('unplan')
  .input(unplanInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'unplan', input, build: buildUnplan(input) }))
