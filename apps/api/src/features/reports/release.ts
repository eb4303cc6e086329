import { lockReport, saveCommandResult, setReleased } from '@meldpunt/db'
import * as z from 'zod/mini'
import { maySee } from '../../command/access.ts'
import { act } from '../../command/action.ts'
import { actorOf } from '../../command/actor-of.ts'
import { once } from '../../command/once.ts'
import { refuse } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'

const releaseInput = z.object({ commandId: z.uuid(), reportId: z.uuid(), released: z.boolean() })

/** Text and photos of a public report are public only once a clerk has looked at them. */
export const release = clerkProcedure
  .input(releaseInput)
  .mutation(({ ctx, input }): Promise<{ version: number }> => {
    const actor = actorOf(ctx.member)
    if (!actor) throw refuse('not_permitted')
    const { commandId, reportId, released } = input
    return act(ctx.deps, (action) => {
      const work = async () => {
        const locked = await lockReport(action.trx, reportId)
        if (!locked || !maySee(ctx.member, locked.report)) throw refuse('report_not_found')
        await setReleased(action.trx, { reportId, released })
        const result = { version: locked.report.version }
        await saveCommandResult(action.trx, { id: commandId, result, reportId })
        return result
      }
      const repeat = (stored: unknown) => z.object({ version: z.number() }).parse(stored)
      return once(action, { name: 'release', commandId, actor, input }, { work, repeat })
    })
  })
