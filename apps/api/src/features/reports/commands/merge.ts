import { listMergedReports } from '@meldpunt/db'
import { mergeInput } from '@meldpunt/domain/input'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'
import type { SessionMember } from '../../../context.ts'
import { refuse } from '../../../rejections.ts'
import { toLeading } from '../leading-report.ts'

/** A report that leads others stays where it is: frozen it would tell their reporters nothing more. */
export const buildMerge =
  (member: SessionMember): Build =>
  async ({ db, report, envelope, alongside }) => {
    const leading = toLeading(member, alongside)
    const led = await listMergedReports(db, report.id)
    if (led.length > 0) throw refuse('leading_report_invalid', 'leading')
    return { ...envelope, type: 'merge', leading }
  }

export const merge = procedureFor('merge')
  .input(mergeInput)
  .mutation(({ ctx, input }) =>
    forStaff(ctx, { name: 'merge', input, alongsideId: input.leadingId, build: buildMerge(ctx.member) }),
  )
