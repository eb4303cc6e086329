import { requestReopenOnBehalfInput } from '@meldpunt/domain/input'
import { reopenTermEnds } from '../../city/terms.ts'
import { forStaff, procedureFor } from '../../command/for-staff.ts'

export const requestReopen = procedureFor('request_reopen')
  .input(requestReopenOnBehalfInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'request_reopen',
      input,
      build: ({ envelope, report, city }) => ({
        ...envelope,
        type: 'request_reopen',
        text: input.text,
        attachments: input.attachments,
        reopenTermEnds: reopenTermEnds(city, report),
      }),
    }),
  )
