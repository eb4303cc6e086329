import { setMemberLine, tellCalls } from '@meldpunt/db'
import { cleanText } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { toLine } from '../../calls/to-line.ts'
import { act } from '../../command/action.ts'
import { clerkProcedure } from '../../trpc.ts'

const lineInput = z.object({
  line: z.nullable(
    z
      .string()
      .check(
        z.overwrite(cleanText),
        z.overwrite(toLine),
        z.minLength(1, 'text_required'),
        z.maxLength(60, 'text_too_long'),
      ),
  ),
})

/** Says at which telephone the clerk sits, so that calls that are answered there come to this screen. */
export const setLine = clerkProcedure.input(lineInput).mutation(({ ctx, input }) =>
  act(ctx.deps, async ({ trx }): Promise<{ line: string | null }> => {
    const { memberId } = ctx.member
    const before = await setMemberLine(trx, { memberId, line: input.line })
    await tellCalls(trx, [...new Set([...before, memberId])])
    return { line: input.line }
  }),
)
