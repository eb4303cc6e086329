import { mergeInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../command/for-staff.ts'
import type { Build } from '../../command/order.ts'
import type { SessionMember } from '../../context.ts'
import { toLeading } from './leading-report.ts'

export const buildMerge =
  (member: SessionMember): Build =>
  ({ envelope, alongside }) => ({ ...envelope, type: 'merge', leading: toLeading(member, alongside) })

export const merge = procedureFor('merge')
  .input(mergeInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, { name: 'merge', input, alongsideId: input.leadingId, build: buildMerge(ctx.member) }),
  )
