import {
  findAnswer,
  flagAnswer,
  logAdminChange,
  reviewAnswer,
  setAnswerActive,
  settleFlag as settle,
  settleMiss as settleSearch,
} from '@meldpunt/db'
import { answerActiveInput, cleanText, flagAnswerInput, reviewAnswerInput } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { Action } from '../../command/action.ts'
import { asMember } from '../../command/as-member.ts'
import type { Context, SessionMember } from '../../context.ts'
import { refuse } from '../../rejections.ts'
import { staffProcedure } from '../../trpc.ts'
import { editorProcedure } from './edit-lists.ts'

const uuid = z.uuid().check(z.toLowerCase())
type StaffContext = Context & { member: SessionMember }
type Order = { name: string; input: { commandId: string; id: string }; kind: string }

/** Does something to an answer that is there, once, and writes down who did. */
const mark = (
  ctx: StaffContext,
  { name, input, kind }: Order,
  work: (action: Action) => Promise<unknown>,
): Promise<{ done: true }> =>
  asMember(ctx, {
    ...{ name, input },
    repeat: () => ({ done: true }),
    work: async (action) => {
      const { trx, now } = action
      const answer = await findAnswer(trx, input.id)
      if (!answer) throw refuse('answer_unknown')
      await work(action)
      const { memberId } = ctx.member
      const data = { answer: answer.id, title: answer.question }
      await logAdminChange(trx, { memberId, at: now, kind, data })
      return { done: true }
    },
  })

/** Takes an answer out of use, or back into it; it stays among the versions. */
export const retire = editorProcedure.input(answerActiveInput).mutation(({ ctx, input }) => {
  const kind = input.active ? 'answer_restored' : 'answer_retired'
  return mark(ctx, { name: 'retire_answer', input, kind }, ({ trx }) => setAnswerActive(trx, input))
})

/** It was looked at and still holds. */
export const review = editorProcedure.input(reviewAnswerInput).mutation(({ ctx, input }) => {
  const { id, reviewOn } = input
  return mark(ctx, { name: 'review_answer', input, kind: 'answer_reviewed' }, ({ trx, now }) =>
    reviewAnswer(trx, { id, reviewOn, memberId: ctx.member.memberId, now }),
  )
})

/** "This is not right any more", from whoever reads it aloud. */
export const flag = staffProcedure.input(flagAnswerInput).mutation(({ ctx, input }) => {
  const { id, flagId, note } = input
  return mark(ctx, { name: 'flag_answer', input, kind: 'answer_flagged' }, ({ trx, now }) =>
    flagAnswer(trx, { id, flagId, note, memberId: ctx.member.memberId, now }),
  )
})

/** The doubt was looked at. */
export const settleFlag = editorProcedure
  .input(z.object({ commandId: uuid, id: uuid, flagId: uuid }))
  .mutation(({ ctx, input }) =>
    mark(ctx, { name: 'settle_answer_flag', input, kind: 'answer_flag_settled' }, ({ trx, now }) =>
      settle(trx, input.flagId, now),
    ),
  )

/** Something was done about a search without result, or need not be. */
export const settleMiss = editorProcedure
  .input(z.object({ commandId: uuid, text: z.string().check(z.overwrite(cleanText), z.maxLength(300)) }))
  .mutation(({ ctx, input }) =>
    asMember(ctx, {
      ...{ name: 'settle_answer_miss', input },
      repeat: () => ({ done: true }),
      work: async ({ trx, now }) => {
        await settleSearch(trx, input.text, now)
        const { memberId } = ctx.member
        const data = { text: input.text }
        await logAdminChange(trx, { memberId, at: now, kind: 'answer_miss_settled', data })
        return { done: true }
      },
    }),
  )
