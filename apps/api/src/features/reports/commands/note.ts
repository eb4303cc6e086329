import { noteInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'

export const note = procedureFor('note')
  .input(noteInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'note',
      input,
      build: ({ envelope }) => ({
        ...envelope,
        type: 'note',
        text: input.text,
        attachments: input.attachments,
      }),
    }),
  )
