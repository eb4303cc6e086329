import { handleInput, type StaffCommandInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildHandle =
  (input: StaffCommandInput<'handle'>): Build =>
  ({ envelope, report, city }) => ({
    ...envelope,
    type: 'handle',
    text: input.text,
    attachments: input.attachments,
    needsPhoto: city.needsPhoto(report.category),
  })

export const handle = procedureFor('handle')
  .input(handleInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'handle', input, build: buildHandle(input) }))
