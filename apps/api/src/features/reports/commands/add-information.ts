import { addInformationOnBehalfInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import { buildAddition } from '../../../command/from-reporter.ts'

export const addInformation = procedureFor('add_information')
  .input(addInformationOnBehalfInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, { name: 'add_information', input, build: buildAddition(input) }),
  )
