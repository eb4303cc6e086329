import { type Report, type ReportCommand, stageOf } from '@meldpunt/domain'
import { ombudsCode } from '../city/ombudsdienst.ts'
import { proposeRouting } from '../city/propose-routing.ts'
import { toRouted } from '../city/registration.ts'
import { renewedPromise } from '../city/work-promise.ts'
import { type Action, envelopeOf } from './action.ts'
import { decideAll } from './decide-all.ts'
import { routeAtOnce } from './route-at-once.ts'
import { writeChange } from './write-change.ts'

type Corrected = { after: Report; command: ReportCommand }

function reroute(action: Action, { after, command }: Corrected): ReportCommand {
  const { city, now } = action
  const { routing } = proposeRouting(city, after, after.receivedAt)
  return {
    ...envelopeOf(action, command.actor),
    type: 'reroute',
    reason: city.names(city.staffLanguage).category(after.category ?? ''),
    routed: toRouted(routing),
    promise: renewedPromise(city, after, now),
  }
}

const unregistered: readonly string[] = ['received', 'awaiting_reply:received']

/** Who corrected a report into a complaint can see it no longer: it moves with the correction, or stays for nobody. */
export async function handToOmbudsdienst(action: Action, corrected: Corrected): Promise<void> {
  const { after } = corrected
  if (after.department === ombudsCode) return
  const moves = unregistered.includes(stageOf(after))
    ? routeAtOnce(action, after)
    : [reroute(action, corrected)]
  await writeChange(action, decideAll(after, moves), null)
}
