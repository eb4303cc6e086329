import { type StaffCommandInput, unmergeInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildUnmerge =
  ({ reason }: StaffCommandInput<'unmerge'>): Build =>
  ({ envelope }) => ({ ...envelope, type: 'unmerge', reason })

export const unmerge = procedureFor('unmerge')
  .input(unmergeInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'unmerge', input, build: buildUnmerge(input) }))
