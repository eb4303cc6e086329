import { type StaffCommandInput, startInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildStart =
  (_input: StaffCommandInput<'start'>): Build =>
  ({ envelope }) => ({ ...envelope, type: 'start' })

export const start = procedureFor('start')
  .input(startInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'start', input, build: buildStart(input) }))
