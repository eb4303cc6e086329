import {
  evolve,
  formatRange,
  initialReport,
  type Language,
  type Names,
  type Report,
  type ReportEvent,
  type ReportState,
  shownStatus,
  statusLabels,
} from '@meldpunt/domain'

const comparedFields = [
  ...(['status', 'category', 'department', 'partner', 'plan', 'assignee'] as const),
  ...(['question', 'place', 'description'] as const),
]
export type ComparedField = (typeof comparedFields)[number]

/** What a field said on the screen and what it says now, in words; null where it was or is empty. */
export type FieldChange = { field: ComparedField; before: string | null; after: string | null }

type Reading = { language: Language; names: Names }
type Values = Readonly<Record<ComparedField, string | null>>

function workOf(report: Report, { language, names }: Reading): Pick<Values, 'partner' | 'plan' | 'assignee'> {
  const plan = 'plan' in report ? report.plan : null
  return {
    partner: report.status === 'referred' ? names.partner(report.partner) : null,
    plan: plan && formatRange(plan, language),
    assignee: report.assignee?.memberName ?? report.assignee?.crew ?? null,
  }
}

const valuesOf = (report: Report, reading: Reading): Values => ({
  status: statusLabels[reading.language][shownStatus(report)],
  category: report.category && reading.names.category(report.category),
  department: reading.names.department(report.department),
  ...workOf(report, reading),
  question: report.status === 'awaiting_reply' ? report.question : null,
  place: report.place?.text ?? null,
  description: report.description,
})

/** What changed between the version on somebody's screen and now, field by field; as the events tell it. */
export function differenceSince(
  events: readonly ReportEvent[],
  version: number,
  { report, ...reading }: Reading & { report: Report },
): readonly FieldChange[] {
  const seen = events.slice(0, version).reduce<ReportState>(evolve, initialReport)
  if (seen.status === 'none') return []
  const [before, after] = [valuesOf(seen, reading), valuesOf(report, reading)]
  return comparedFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }))
}
