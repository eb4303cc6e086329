import { replyInput } from '@meldpunt/domain/input'
import { forFollower } from '../../command/for-follower.ts'
import { buildReply } from '../../command/from-reporter.ts'
import { followerProcedure } from '../../trpc.ts'

export const reply = followerProcedure
  .input(replyInput)
  .mutation(({ ctx, input }) => forFollower(ctx, { name: 'reply', input, build: buildReply(input) }))
