import { addInformationInput } from '@meldpunt/domain/input'
import { forFollower } from '../../command/for-follower.ts'
import { buildAddition } from '../../command/from-reporter.ts'
import { followerProcedure } from '../../trpc.ts'

export const addInformation = followerProcedure
  .input(addInformationInput)
  .mutation(({ ctx, input }) =>
    forFollower(ctx, { name: 'add_information', input, build: buildAddition(input) }),
  )
