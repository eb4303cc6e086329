import { checkFarDay, planInput, type StaffCommandInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'
import { refuseField } from '../../../rejections.ts'

export const buildPlan =
  (input: StaffCommandInput<'plan'>): Build =>
  ({ envelope, today }) => {
    const wrong = checkFarDay(input.last, today)
    if (wrong) throw refuseField('last', wrong)
    return {
      ...envelope,
      type: 'plan',
      days: { first: input.first, last: input.last, crew: input.crew },
      explanation: input.explanation,
      today,
    }
  }

export const plan = procedureFor('plan')
  .input(planInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'plan', input, build: buildPlan(input) }))
