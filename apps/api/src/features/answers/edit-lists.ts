import { listAnswers, listAnswerVersions, listFlags, listMisses } from '@meldpunt/db'
import * as z from 'zod/mini'
import { onlyStaffOf } from '../../trpc.ts'
import type { AnswerMissView, AnswerVersionView, EditedAnswer } from './answer-view.ts'
import { toEdited } from './to-answer-view.ts'

/** Who writes what the desk answers. */
export const editorProcedure = onlyStaffOf(['clerk', 'lead', 'admin'])

const mostMisses = 100

/** Every answer with what asks for attention, also those out of use. */
export const list = editorProcedure.query(async ({ ctx }): Promise<readonly EditedAnswer[]> => {
  const { db, clock } = ctx.deps
  const [answers, flags] = await Promise.all([listAnswers(db.write), listFlags(db.write)])
  return answers.map((answer) => toEdited(answer, clock(), flags))
})

/** How an answer was at each save, newest first. */
export const versions = editorProcedure
  .input(z.object({ id: z.uuid().check(z.toLowerCase()) }))
  .query(
    async ({ ctx, input }): Promise<readonly AnswerVersionView[]> =>
      listAnswerVersions(ctx.deps.db.write, input.id),
  )

/** What people looked for in vain, most asked first. */
export const misses = editorProcedure.query(
  async ({ ctx }): Promise<readonly AnswerMissView[]> => listMisses(ctx.deps.db.write, mostMisses),
)
