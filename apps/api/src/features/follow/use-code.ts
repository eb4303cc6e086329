import { findReportByReference, useFollowCode } from '@meldpunt/db'
import { type UseCodeInput, useCodeInput } from '@meldpunt/domain/input'
import type { Context } from '../../context.ts'
import { followCodeHash } from '../../follow-code.ts'
import { refuse } from '../../rejections.ts'
import { linkToken } from '../../secret-link.ts'
import { publicProcedure } from '../../trpc.ts'
import { answerAfter } from './answer-after.ts'

/** A code is for one mail: who mistypes it more often asks for another. */
const maxTries = 5
/** Every answer takes this long, ms: a try at a report that exists writes, and one at a report that does not is done at once. */
const leastTime = 200

async function open(ctx: Context, input: UseCodeInput): Promise<{ reportId: string }> {
  const { db, keys, clock } = ctx.deps
  const loaded = await findReportByReference(db.write, input.reference)
  if (!loaded) throw refuse('code_wrong', 'code')
  const { id: reportId } = loaded.report
  const codeHash = followCodeHash(keys.link, reportId, input.code)
  if (!(await useFollowCode(db.write, { reportId, codeHash, now: clock(), maxTries })))
    throw refuse('code_wrong', 'code')
  ctx.grantLink(
    reportId,
    linkToken(keys.link, { reportId, audience: 'reporter', version: loaded.linkVersion }),
  )
  return { reportId }
}

/** Opens a report for who has its reference and the code that was sent; a wrong one never says which of both is wrong. */
export const useCode = publicProcedure
  .input(useCodeInput)
  .mutation(({ ctx, input }) => answerAfter(leastTime, open(ctx, input)))
