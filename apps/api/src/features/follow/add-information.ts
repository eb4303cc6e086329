import { addInformationInput } from '@meldpunt/domain/input'
import { forFollower } from '../../command/for-follower.ts'
import { followerProcedure } from '../../trpc.ts'

export const addInformation = followerProcedure.input(addInformationInput).mutation(({ ctx, input }) =>
  forFollower(ctx, {
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
