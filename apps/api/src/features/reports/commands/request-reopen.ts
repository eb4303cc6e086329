import { requestReopenOnBehalfInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import { buildReopenRequest } from '../../../command/from-reporter.ts'

export const requestReopen = procedureFor('request_reopen')
  .input(requestReopenOnBehalfInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, { name: 'request_reopen', input, build: buildReopenRequest(input) }),
  )
