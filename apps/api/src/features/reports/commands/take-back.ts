import { type StaffCommandInput, takeBackInput } from '@meldpunt/domain/input'
import { renewedPromise } from '../../../city/work-promise.ts'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildTakeBack =
  (input: StaffCommandInput<'take_back'>): Build =>
  ({ envelope, report, city, now }) => ({
    ...envelope,
    type: 'take_back',
    reason: input.reason,
    promise: renewedPromise(city, report, now),
  })

export const takeBack = procedureFor('take_back')
  .input(takeBackInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'take_back', input, build: buildTakeBack(input) }))
