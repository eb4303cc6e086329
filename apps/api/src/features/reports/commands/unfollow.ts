import { unfollowForCallerInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'

export const unfollow = procedureFor('unfollow')
  .input(unfollowForCallerInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'unfollow',
      input,
      build: ({ envelope }) => ({ ...envelope, type: 'unfollow', follower: input.follower }),
    }),
  )
