import { requestReopenInput } from '@meldpunt/domain/input'
import { reopenTermEnds } from '../../city/terms.ts'
import { forFollower } from '../../command/for-follower.ts'
import { followerProcedure } from '../../trpc.ts'

export const requestReopen = followerProcedure.input(requestReopenInput).mutation(({ ctx, input }) =>
  forFollower(ctx, {
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
