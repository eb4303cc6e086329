import { rerouteInput, type StaffCommandInput } from '@meldpunt/domain/input'
import { routedByHand } from '../../../city/registration.ts'
import { renewedPromise } from '../../../city/work-promise.ts'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildReroute =
  (input: StaffCommandInput<'reroute'>): Build =>
  ({ envelope, report, city, now }) => ({
    ...envelope,
    type: 'reroute',
    reason: input.reason,
    routed: routedByHand(city, report, input),
    promise: renewedPromise(city, report, now),
  })

export const reroute = procedureFor('reroute')
  .input(rerouteInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'reroute', input, build: buildReroute(input) }))
