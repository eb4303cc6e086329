import { setContactInput } from '@meldpunt/domain/input'
import { forFollower } from '../../command/for-follower.ts'
import { followerProcedure } from '../../trpc.ts'

export const setContact = followerProcedure.input(setContactInput).mutation(({ ctx, input }) =>
  forFollower(ctx, {
    name: 'set_contact',
    input,
    build: ({ envelope }) => ({
      ...envelope,
      type: 'set_contact',
      contact: input.contact,
      language: input.language,
    }),
  }),
)
