import { addInformationOnBehalfInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'

export const addInformation = procedureFor('add_information')
  .input(addInformationOnBehalfInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'add_information',
      input,
      build: ({ envelope }) => ({
        ...envelope,
        type: 'add_information',
        text: input.text,
        attachments: input.attachments,
      }),
    }),
  )
