import { findAnswer, insertContact } from '@meldpunt/db'
import * as z from 'zod/mini'
import { contactOfCall } from '../../calls/contact-of-call.ts'
import { endCall } from '../../calls/end-call.ts'
import { onceForClerk } from '../../calls/once-for-clerk.ts'
import { getVisibleReport } from '../../command/visible-report.ts'
import { refuse } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import { finishInput } from './finish-input.ts'

/** Nobody was spoken to: whom the desk wanted to call back stays on the list. */
const unspoken: readonly string[] = ['hung_up', 'wrong_number']

/** Writes down what came of a call, which takes it from the screen; all or nothing, and once. */
export const finish = clerkProcedure.input(finishInput).mutation(({ ctx, input }) =>
  onceForClerk(ctx, {
    ...{ name: 'finish_call', input },
    stored: z.object({ contactId: z.string() }),
    work: async (action) => {
      const { callId, contactId, outcome, answerId, answerVersion, reportIds, transferredTo, appointment } =
        input
      if (answerId !== null && (await findAnswer(action.trx, answerId)) === null)
        throw refuse('answer_unknown')
      for (const reportId of reportIds) await getVisibleReport(ctx, reportId)
      const { memberId } = ctx.member
      const ended = await endCall(action, { callId, memberId, spoken: !unspoken.includes(outcome) })
      await insertContact(action.trx, {
        ...contactOfCall(ended, input, ctx.deps.ownNumbers),
        ...{ id: contactId, email: null, outcome, answerId, answerVersion, transferredTo, appointment },
        ...{ reportId: null, reportIds },
      })
      return { contactId }
    },
  }),
)
