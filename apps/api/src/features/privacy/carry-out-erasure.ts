import { listErasureRequests, logAccess, logAdminChange, settleErasureRequest } from '@meldpunt/db'
import * as z from 'zod/mini'
import { act } from '../../command/action.ts'
import { type Forgotten, forgetCitizen } from '../../command/forget-citizen.ts'
import { refuse } from '../../rejections.ts'
import { privacyProcedure } from './erasure-requests.ts'

const asked = z.object({ id: z.uuid() })

/** Does what a citizen asked: forgets who they are. Once, however often it is asked; who did it is written down. */
export const carryOutErasure = privacyProcedure
  .input(asked)
  .mutation(({ ctx, input }): Promise<Forgotten> => {
    const { deps, member } = ctx
    return act(deps, async (action) => {
      const { trx, now: at } = action
      const requests = await listErasureRequests(trx, { personId: null, limit: 10_000 })
      const request = requests.find(({ id, doneAt }) => id === input.id && doneAt === null)
      if (!request) throw refuse('request_unknown')
      const { personId } = request
      const forgotten = await forgetCitizen(action, personId, 'erasure_request')
      const { memberId } = member
      const settled = { id: input.id, doneBy: memberId, outcome: JSON.stringify(forgotten), now: at }
      if (!(await settleErasureRequest(trx, settled))) throw refuse('request_unknown')
      await logAdminChange(trx, { memberId, at, kind: 'person_forgotten', data: { personId, ...forgotten } })
      await logAccess(trx, { actor: 'member', memberId, personId, reportId: null, at, what: 'erasure' })
      return forgotten
    })
  })
