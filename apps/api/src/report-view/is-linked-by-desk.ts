import type { ReportEvent } from '@meldpunt/domain'

/** Whether a clerk, or what a clerk wrote down before the first sign-in, tied the report to its person. */
export function isLinkedByDesk(events: readonly ReportEvent[]): boolean {
  const link = events.findLast(({ type }) => type === 'reporter_linked')
  return link !== undefined && link.actor.kind !== 'reporter'
}
