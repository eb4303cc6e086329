import { withdrawOnBehalfInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import { buildWithdrawal } from '../../../command/withdrawal.ts'

export const withdraw = procedureFor('withdraw')
  .input(withdrawOnBehalfInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'withdraw', input, build: buildWithdrawal }))
