import type { Report } from '@meldpunt/domain'
import { assignInput } from '@meldpunt/domain/input'
import type { City } from '../../../city/city.ts'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import { refuseField } from '../../../rejections.ts'

/** A colleague of the department that has the report: nobody else would find it among their work. */
function nameOfColleague(city: City, { department }: Report, memberId: string): string {
  const { name, departments } = city.member(memberId, 'member')
  if (!departments.some(({ code }) => code === department)) throw refuseField('member', 'assignee_required')
  return name
}

export const assign = procedureFor('assign')
  .input(assignInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, {
      name: 'assign',
      input,
      build: ({ envelope, city, report }) => ({
        ...envelope,
        type: 'assign',
        member: input.member,
        memberName: input.member === null ? null : nameOfColleague(city, report, input.member),
        crew: input.crew,
      }),
    }),
  )
