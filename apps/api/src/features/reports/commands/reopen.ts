import { reopenInput, type StaffCommandInput } from '@meldpunt/domain/input'
import { renewedPromise } from '../../../city/work-promise.ts'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildReopen =
  (input: StaffCommandInput<'reopen'>): Build =>
  ({ envelope, report, city, now }) => ({
    ...envelope,
    type: 'reopen',
    reason: input.reason,
    promise: renewedPromise(city, report, now),
  })

export const reopen = procedureFor('reopen')
  .input(reopenInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'reopen', input, build: buildReopen(input) }))
