import type { RoutingExplanation } from '../routing/index.ts'
import type { ReportEvent } from './event.ts'
import type { Routed } from './values.ts'

function routedBy({ type, facts }: ReportEvent): Routed | null {
  if (type === 'registered' || type === 'rerouted') return facts
  if (type === 'referred') return facts.routed
  return type === 'corrected' ? facts.proposed : null
}

/**
 * Why a report is where it is, or is proposed to go after a correction: the explanation stored with the last event in which
 * routing had a say (domain.md, routing). Null when nothing was routed yet, or when the last choice was made by hand alone.
 */
export const routingExplanation = (events: readonly ReportEvent[]): RoutingExplanation | null =>
  events.map(routedBy).findLast((routed) => routed !== null)?.explanation ?? null
