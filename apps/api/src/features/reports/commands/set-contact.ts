import { setContactOnBehalfInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'

export const setContact = procedureFor('set_contact')
  .input(setContactOnBehalfInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'set_contact',
      input,
      build: ({ envelope }) => ({
        ...envelope,
        type: 'set_contact',
        contact: input.contact,
        language: input.language,
      }),
    }),
  )
