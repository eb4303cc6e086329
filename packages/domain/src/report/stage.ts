import type { Report, ReportState, StatusBefore } from './state.ts'
import type { Status } from './status.ts'

/** Where a report is in the table of transitions: its status, and for a question also the status it was asked from: A(x). */
export type Stage = 'none' | Exclude<Status, 'awaiting_reply'> | `awaiting_reply:${StatusBefore['status']}`

/** All stages, `none` first: what the table, the diagram and the exhaustive test run over. */
export const stages = [
  'none',
  'received',
  'registered',
  'in_progress',
  'planned',
  'referred',
  'awaiting_reply:received',
  'awaiting_reply:registered',
  'awaiting_reply:in_progress',
  'awaiting_reply:planned',
  'awaiting_reply:referred',
  'answered',
  'handled',
  'declined',
] as const satisfies readonly Stage[]

/** The stage of a report in the table; that it is merged, split or erased does not change it. */
export const stageOf = (state: ReportState): Stage =>
  state.status === 'awaiting_reply' ? `awaiting_reply:${state.before.status}` : state.status

/** Order of note 3 of the table: what a split report shows while a part is open. */
const shownOfParts = [
  'awaiting_reply',
  'in_progress',
  'planned',
  'registered',
  'referred',
  'received',
] as const

/**
 * The status people are shown (note 3 of the table): that of its parts for a split report, else its own. A merged report
 * shows the status of the leading report, which only the caller can know. Closed parts: handled if any is, else declined.
 */
export function shownStatus(report: Report): Status {
  if (report.frozen?.kind !== 'split') return report.status
  const ofParts = new Set(report.frozen.parts.map((part) => part.status))
  const open = shownOfParts.find((status) => ofParts.has(status))
  return open ?? (ofParts.has('handled') ? 'handled' : 'declined')
}
