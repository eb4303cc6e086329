import { replyOnBehalfInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import { buildReply } from '../../../command/from-reporter.ts'

export const reply = procedureFor('reply')
  .input(replyOnBehalfInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'reply', input, build: buildReply(input) }))
