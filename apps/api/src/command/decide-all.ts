import {
  decide,
  evolve,
  type Report,
  type ReportCommand,
  type ReportEvent,
  type ReportState,
} from '@meldpunt/domain'
import { toRefusal } from '../rejections.ts'

export type Decided = { before: ReportState; after: Report; events: readonly ReportEvent[] }

/** Decides commands one after the other, each on what the one before made of the report; a refusal of any refuses all. */
export function decideAll(before: ReportState, commands: readonly ReportCommand[]): Decided {
  let state = before
  const events: ReportEvent[] = []
  for (const command of commands) {
    const decision = decide(state, command)
    if (!decision.ok) throw toRefusal(decision.rejection)
    state = decision.events.reduce<ReportState>(evolve, state)
    events.push(...decision.events)
  }
  if (state.status === 'none') throw new Error('Nothing was decided about a report that does not exist')
  return { before, after: state, events }
}
