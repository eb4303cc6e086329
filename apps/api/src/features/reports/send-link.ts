import { lockReport, logAccess, saveCommandResult } from '@meldpunt/db'
import { showPhone } from '@meldpunt/domain'
import * as z from 'zod/mini'
import { mayReadPersonal } from '../../command/access.ts'
import { type Action, act } from '../../command/action.ts'
import { actorOf } from '../../command/actor-of.ts'
import { checkHandOver, handOverTo } from '../../command/hand-over.ts'
import { once } from '../../command/once.ts'
import { refuse } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'

const sendLinkInput = z.intersection(z.object({ commandId: z.uuid(), reportId: z.uuid() }), handOverTo)

/** Sends the secret link of a report to somebody who asks for it, by mail or text message; the access log says so. */
export const sendLink = clerkProcedure
  .input(sendLinkInput)
  .mutation(async ({ ctx, input }): Promise<{ sentTo: string }> => {
    const { commandId, reportId, by, address } = input
    const { deps, member } = ctx
    const actor = actorOf(member)
    if (!actor) throw refuse('not_permitted')
    await checkHandOver(deps, input)
    const answer = { sentTo: by === 'sms' ? showPhone(address) : address }
    const work = async ({ trx, now }: Action) => {
      const locked = await lockReport(trx, reportId)
      if (!locked || locked.report.erased || !mayReadPersonal(member, locked.report))
        throw refuse('report_not_found')
      const { reference, language } = locked.report
      const { linkVersion } = locked
      await deps.postLetter(trx, {
        ...{ kind: 'follow_link', by, to: address, language },
        ...{ reportId, linkVersion, reference },
      })
      const { memberId } = member
      const sent = { actor: 'member', memberId, personId: locked.report.personId, reportId, at: now } as const
      await logAccess(trx, { ...sent, what: 'link_sent' })
      await saveCommandResult(trx, { id: commandId, result: null, reportId })
      return answer
    }
    return act(deps, (action) =>
      once(
        action,
        { name: 'send_link', commandId, actor, input },
        { work: () => work(action), repeat: () => answer },
      ),
    )
  })
