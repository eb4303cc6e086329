import { replyInput } from '@meldpunt/domain/input'
import { forFollower } from '../../command/for-follower.ts'
import { followerProcedure } from '../../trpc.ts'

export const reply = followerProcedure.input(replyInput).mutation(({ ctx, input }) =>
  forFollower(ctx, {
    name: 'reply',
    input,
    build: ({ envelope, today }) => ({
      ...envelope,
      type: 'reply',
      text: input.text,
      attachments: input.attachments,
      today,
    }),
  }),
)
