import { leavePresence, listPresent, savePresence } from '@meldpunt/db'
import * as z from 'zod/mini'
import { maySee } from '../../command/access.ts'
import { deskKey } from '../../desk-key.ts'
import { type PresentView, toPresentView } from '../../report-view/present-view.ts'
import { router, staffProcedure } from '../../trpc.ts'

const hereInput = z.object({
  /** Made by each tab; somebody with two tabs is at two places. Left out: one place for the whole member. */
  tab: z.optional(z.uuid().check(z.toLowerCase())),
  /** A thing that is open, or the inbox as a whole. */
  key: z.nullable(z.union([deskKey, z.literal('inbox')])),
  mode: z._default(z.enum(['looks', 'edits']), 'looks'),
})

/** Says every fifteen seconds what a tab has open, and gives who else has it; null says that it has nothing open any more. */
const here = staffProcedure
  .input(hereInput)
  .mutation(async ({ ctx, input }): Promise<readonly PresentView[]> => {
    const { deps, member } = ctx
    const { memberId } = member
    const tab = input.tab ?? memberId
    const now = deps.clock()
    if (input.key === null) {
      await leavePresence(deps.db.write, { tab, memberId })
      return []
    }
    const of = { key: input.key, memberId, now, seesComplaints: maySee(member, { complaint: true }) }
    await savePresence(deps.db.write, { ...of, tab, mode: input.mode })
    const present = await listPresent(deps.db.write, of)
    return present.map(toPresentView)
  })

export const presenceRouter = router({ here })
