import { followForCallerInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'

export const follow = procedureFor('follow')
  .input(followForCallerInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'follow',
      input,
      build: ({ envelope }) => ({
        ...envelope,
        type: 'follow',
        follower: input.follower,
        confirmed: true,
        email: input.contact.email,
        phone: input.contact.phone,
        channels: input.contact.channels,
        language: input.language,
      }),
    }),
  )
