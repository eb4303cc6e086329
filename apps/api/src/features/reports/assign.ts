import { assignInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'

export const assign = procedureFor('assign')
  .input(assignInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'assign',
      input,
      build: ({ envelope, city }) => ({
        ...envelope,
        type: 'assign',
        member: input.member,
        memberName: input.member === null ? null : city.member(input.member, 'member').name,
        crew: input.crew,
      }),
    }),
  )
