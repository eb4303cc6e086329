import { stopWaitingInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'

export const stopWaiting = procedureFor('stop_waiting')
  .input(stopWaitingInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'stop_waiting',
      input,
      build: ({ envelope, today }) => ({ ...envelope, type: 'stop_waiting', today }),
    }),
  )
