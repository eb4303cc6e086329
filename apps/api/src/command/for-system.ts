import { lockReport } from '@meldpunt/db'
import { type Report, toDay } from '@meldpunt/domain'
import type { CoreDeps } from '../context.ts'
import { type Action, act, envelopeOf } from './action.ts'
import { decideAll } from './decide-all.ts'
import { followUp } from './follow-up.ts'
import type { Build } from './order.ts'
import { writeChange } from './write-change.ts'

export type SystemDeps = Pick<CoreDeps, 'db' | 'cityData' | 'clock' | 'newId' | 'deleteFiles'>
type SystemOrder = {
  /** Name of the process, for the history. */
  process: string
  reportId: string
  /** Whether it is still due under the lock: a person, or another process, may have been first. */
  isDue: (report: Report, action: Action) => boolean
  build: Build
}

/** Carries out a command of the system itself; true when it was still due. Asking twice does it once. */
export const forSystem = (deps: SystemDeps, order: SystemOrder): Promise<boolean> =>
  act(deps, async (action) => {
    const locked = await lockReport(action.trx, order.reportId)
    if (!locked || !order.isDue(locked.report, action)) return false
    const { report } = locked
    const envelope = envelopeOf(action, { kind: 'system', process: order.process })
    const { trx: db, city, now } = action
    const command = await order.build({ db, report, alongside: null, city, now, today: toDay(now), envelope })
    const decided = decideAll(report, [command])
    await writeChange(action, decided, null)
    await followUp(action, { before: report, after: decided.after, command })
    return true
  })
