import { findAnswer } from '@meldpunt/db'
import { plainSpoken } from '@meldpunt/domain'
import { language } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { Action } from '../../command/action.ts'
import { asMember } from '../../command/as-member.ts'
import { checkHandOver, handOverTo } from '../../command/hand-over.ts'
import { refuse } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import { textIn } from './to-answer-view.ts'

const sendAnswerInput = z.intersection(
  z.object({ commandId: z.uuid(), answerId: z.uuid().check(z.toLowerCase()), language }),
  handOverTo,
)

/** Sends what was read aloud to a caller who wants it in writing, with the link to all of it. */
export const send = clerkProcedure
  .input(sendAnswerInput)
  .mutation(async ({ ctx, input }): Promise<{ sentTo: string }> => {
    const { deps } = ctx
    const { answerId, by, address } = input
    await checkHandOver(deps, input)
    const work = async ({ trx, now }: Action) => {
      const answer = await findAnswer(trx, answerId)
      if (!answer?.active) throw refuse('answer_unknown')
      const { question, spoken, language: told } = textIn(answer, input.language)
      const sentence = plainSpoken({ spoken, hours: answer.hours, now, language: told })
      const { code } = answer
      await deps.postLetter(trx, {
        ...{ kind: 'answer', by, to: address, language: told },
        ...{ question, sentence, code },
      })
      return { done: true }
    }
    // The address is no part of what is kept of the command.
    await asMember(ctx, { name: 'send_answer', input, work, repeat: () => ({ done: true }) })
    return { sentTo: address }
  })
