import { lockReport } from '@meldpunt/db'
import { toDay } from '@meldpunt/domain'
import * as z from 'zod/mini'
import type { CoreDeps } from '../context.ts'
import { refuse } from '../rejections.ts'
import { type Action, act, envelopeOf } from './action.ts'
import { claimPhotos } from './claim-photos.ts'
import { decideAll } from './decide-all.ts'
import { followUp } from './follow-up.ts'
import { once } from './once.ts'
import type { CommandResult, Order, Scene } from './order.ts'
import { refuseStale } from './refuse-stale.ts'
import { writeChange } from './write-change.ts'

const stored = z.object({ version: z.number() })

const sceneOf = (action: Action, reports: Pick<Scene, 'report' | 'alongside'>, order: Order): Scene => ({
  ...reports,
  db: action.trx,
  city: action.city,
  now: action.now,
  today: toDay(action.now),
  envelope: envelopeOf(action, order.actor, order.occurredAt),
})

async function change(action: Action, order: Order): Promise<CommandResult> {
  const locked = await lockReport(action.trx, order.reportId)
  if (!locked) throw refuse('report_not_found')
  order.permit(locked)
  await refuseStale(action, locked.report, order)
  const { report } = locked
  const alongside = order.alongsideId === null ? null : await lockReport(action.trx, order.alongsideId)
  const reports = { report, alongside: alongside?.report ?? null }
  const command = await order.build(sceneOf(action, reports, order))
  await claimPhotos(action, order)
  const decided = decideAll(report, [command])
  const result = { version: decided.after.version }
  await writeChange(action, decided, { id: order.commandId, result })
  await followUp(action, { before: report, after: decided.after, command })
  await order.also?.(action, decided.after)
  return result
}

/**
 * The one way in which a report changes: command id, lock, permission on what was loaded, stale check, decide, append with
 * notices, and what follows for parts and parent; all in one transaction.
 */
export const carryOut = (deps: CoreDeps, order: Order): Promise<CommandResult> =>
  act(deps, (action) =>
    once(action, order, { work: () => change(action, order), repeat: (result) => stored.parse(result) }),
  )
