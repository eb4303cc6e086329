import { type Answer, findAnswer } from '@meldpunt/db'
import { type Instant, type Language, plainSpoken } from '@meldpunt/domain'
import { language } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { Action } from '../../command/action.ts'
import { asMember } from '../../command/as-member.ts'
import { checkHandOver, handOverTo } from '../../command/hand-over.ts'
import { refuse } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import { textIn } from './to-answer-view.ts'

const sendAnswerInput = z.intersection(
  z.object({
    commandId: z.uuid(),
    answerId: z.uuid().check(z.toLowerCase()),
    language,
    /** The way to the place of the answer instead of the answer itself. */
    route: z._default(z.boolean(), false),
  }),
  handOverTo,
)

type Asked = { language: Language; route: boolean }

function toLetter(answer: Answer, { language, route }: Asked, now: Instant) {
  if (route) {
    if (answer.place === null) throw refuse('answer_without_place')
    return { kind: 'route', ...answer.place, language } as const
  }
  const { question, spoken, language: told } = textIn(answer, language)
  const sentence = plainSpoken({ spoken, hours: answer.hours, now, language: told })
  return { kind: 'answer', question, sentence, code: answer.code, language: told } as const
}

/** Sends what was read aloud, or the way to where it is, to a caller who wants it in writing. */
export const send = clerkProcedure
  .input(sendAnswerInput)
  .mutation(async ({ ctx, input }): Promise<{ sentTo: string }> => {
    const { deps } = ctx
    const { answerId, by, address } = input
    await checkHandOver(deps, input)
    const work = async ({ trx, now }: Action) => {
      const answer = await findAnswer(trx, answerId)
      if (!answer?.active) throw refuse('answer_unknown')
      await deps.postLetter(trx, { ...toLetter(answer, input, now), by, to: address })
      return { done: true }
    }
    // The address is no part of what is kept of the command.
    await asMember(ctx, { name: 'send_answer', input, work, repeat: () => ({ done: true }) })
    return { sentTo: address }
  })
