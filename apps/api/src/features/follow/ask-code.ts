import { countFollowCodes, findReportByReference, insertFollowCode, lockReport } from '@meldpunt/db'
import { dayLength, type Language, minute } from '@meldpunt/domain'
import { askCodeInput } from '@meldpunt/domain/input'
import type { CoreDeps } from '../../context.ts'
import { followCode, followCodeHash } from '../../follow-code.ts'
import { publicProcedure } from '../../trpc.ts'
import { answerAfter } from './answer-after.ts'

/** How long a code works. */
const lifetime = 15 * minute
/** Codes for one report, so that nobody can guess on, or fill somebody's mailbox. */
const mostAtOnce = 3
const mostInADay = 10
/** Every answer takes this long, ms, so that it does not tell whether the report exists. */
const leastTime = 400

type Asking = { reference: string; language: Language }

async function sendCode({ db, clock, newId, keys, postLetter }: CoreDeps, asking: Asking): Promise<void> {
  const loaded = await findReportByReference(db.write, asking.reference)
  if (!loaded?.report.contact?.email) return
  const { id: reportId, reference } = loaded.report
  const now = clock()
  await db.write.transaction().execute(async (trx) => {
    // Who asks many times at once is counted one after the other.
    const locked = await lockReport(trx, reportId)
    const address = locked?.report.contact?.email
    if (!address || locked.report.erased) return
    const lately = await countFollowCodes(trx, { reportId, since: now - lifetime })
    const today = await countFollowCodes(trx, { reportId, since: now - dayLength })
    if (lately >= mostAtOnce || today >= mostInADay) return
    const id = newId()
    const codeHash = followCodeHash(keys.link, reportId, followCode(keys.link, id))
    await insertFollowCode(trx, { id, reportId, codeHash, address, now, expiresAt: now + lifetime })
    const { language } = asking
    await postLetter(trx, { kind: 'follow_code', codeId: id, reference, to: address, language })
  })
}

/** Sends six digits to the address on a report; the answer is the same whether there is such a report or not. */
export const askCode = publicProcedure.input(askCodeInput).mutation(async ({ ctx, input }) => {
  await answerAfter(leastTime, sendCode(ctx.deps, input))
  return { asked: true as const }
})
