import {
  currentReferral,
  evolve,
  initialReport,
  type Report,
  type ReportEvent,
  type ReportState,
} from '../report/index.ts'

/** One event with the report before and after it; `position` counts from 1. */
export type Step = { event: ReportEvent; position: number; before: ReportState; after: Report }

/** The events of a report from its first one, each with the report around it. */
export function stepsOf(events: readonly ReportEvent[]): readonly Step[] {
  let before: ReportState = initialReport
  return events.flatMap((event, index) => {
    const after = evolve(before, event)
    const step = { event, position: index + 1, before, after }
    before = after
    return after.status === 'none' ? [] : [{ ...step, after }]
  })
}

/** The partner that has the report, also while it waits for a reply. */
export const partnerOf = (report: ReportState): string | null =>
  report.status === 'none' ? null : (currentReferral(report)?.partner ?? null)
