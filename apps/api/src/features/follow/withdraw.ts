import { withdrawInput } from '@meldpunt/domain/input'
import { forFollower } from '../../command/for-follower.ts'
import { buildWithdrawal } from '../../command/withdrawal.ts'
import { followerProcedure } from '../../trpc.ts'

export const withdraw = followerProcedure
  .input(withdrawInput)
  .mutation(({ ctx, input }) => forFollower(ctx, { name: 'withdraw', input, build: buildWithdrawal }))
