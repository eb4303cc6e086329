import { referInput, type StaffCommandInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildRefer =
  (input: StaffCommandInput<'refer'>): Build =>
  ({ envelope, city }) => ({
    ...envelope,
    type: 'refer',
    partner: city.partner(input.partner, 'partner').code,
    reason: input.reason,
    shareContact: input.shareContact,
    routed: null,
  })

export const refer = procedureFor('refer')
  .input(referInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'refer', input, build: buildRefer(input) }))
