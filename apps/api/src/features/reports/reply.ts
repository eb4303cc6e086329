import { replyOnBehalfInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'

export const reply = procedureFor('reply')
  .input(replyOnBehalfInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'reply',
      input,
      build: ({ envelope, today }) => ({
        ...envelope,
        type: 'reply',
        text: input.text,
        attachments: input.attachments,
        today,
      }),
    }),
  )
