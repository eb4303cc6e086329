import { findNotice, resendNotice as resend, saveCommandResult } from '@meldpunt/db'
import * as z from 'zod/mini'
import { mayReadPersonal } from '../../command/access.ts'
import { act } from '../../command/action.ts'
import { actorOf } from '../../command/actor-of.ts'
import { once } from '../../command/once.ts'
import { getVisibleReport } from '../../command/visible-report.ts'
import { refuse } from '../../rejections.ts'
import { workerProcedure } from '../../trpc.ts'
import { isStillTheirs } from './still-theirs.ts'

const resendInput = z.object({ commandId: z.uuid(), noticeId: z.uuid() })

/** Sends a notice again by hand; the delivery log says who asked. */
export const resendNotice = workerProcedure
  .input(resendInput)
  .mutation(async ({ ctx, input }): Promise<{ noticeId: string }> => {
    const { noticeId, commandId } = input
    const actor = actorOf(ctx.member)
    const notice = await findNotice(ctx.deps.db.write, noticeId)
    if (!notice || !actor) throw refuse('notice_unknown')
    const { report } = await getVisibleReport(ctx, notice.reportId)
    if (!mayReadPersonal(ctx.member, report)) throw refuse('not_your_department')
    if (!(await isStillTheirs(ctx.deps.db.write, notice, report))) throw refuse('notice_not_resendable')
    const answer = { noticeId }
    return act(ctx.deps, (action) =>
      once(
        action,
        { name: 'resend_notice', commandId, actor, input },
        {
          work: async () => {
            const wish = { noticeId, now: action.now, askedBy: ctx.member.name }
            if (!(await resend(action.trx, wish))) throw refuse('notice_not_resendable')
            await saveCommandResult(action.trx, { id: commandId, result: answer, reportId: report.id })
            return answer
          },
          repeat: () => answer,
        },
      ),
    )
  })
