import { rateInput } from '@meldpunt/domain/input'
import { forFollower } from '../../command/for-follower.ts'
import { followerProcedure } from '../../trpc.ts'

export const rate = followerProcedure.input(rateInput).mutation(({ ctx, input }) =>
  forFollower(ctx, {
    name: 'rate',
    input,
    build: ({ envelope }) => ({ ...envelope, type: 'rate', score: input.score, text: input.text }),
  }),
)
