import { askInput, checkUntil, type StaffCommandInput } from '@meldpunt/domain/input'
import { replyTerm } from '../../../city/terms.ts'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'
import { refuseField } from '../../../rejections.ts'

export const buildAsk =
  (input: StaffCommandInput<'ask'>): Build =>
  ({ envelope, city, today }) => {
    const wrong = checkUntil(input.until, today)
    if (wrong) throw refuseField('until', wrong)
    return {
      ...envelope,
      type: 'ask',
      question: input.question,
      until: input.until ?? replyTerm(city, today),
    }
  }

export const ask = procedureFor('ask')
  .input(askInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'ask', input, build: buildAsk(input) }))
