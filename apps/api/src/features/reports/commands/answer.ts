import { answerInput, type StaffCommandInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildAnswer =
  (input: StaffCommandInput<'answer'>): Build =>
  ({ envelope }) => ({ ...envelope, type: 'answer', text: input.text, answerId: input.answerId })

export const answer = procedureFor('answer')
  .input(answerInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'answer', input, build: buildAnswer(input) }))
