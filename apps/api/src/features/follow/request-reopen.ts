import { requestReopenInput } from '@meldpunt/domain/input'
import { forFollower } from '../../command/for-follower.ts'
import { buildReopenRequest } from '../../command/from-reporter.ts'
import { followerProcedure } from '../../trpc.ts'

export const requestReopen = followerProcedure
  .input(requestReopenInput)
  .mutation(({ ctx, input }) =>
    forFollower(ctx, { name: 'request_reopen', input, build: buildReopenRequest(input) }),
  )
