import type { SplitReport } from '../command.ts'
import { shownStatus } from '../stage.ts'
import type { Report } from '../state.ts'
import { by, type Decide, envelope, type Refusal, refuse } from './outcome.ts'
import { backTo } from './referral.ts'
import { isBlank, refuseText, refuseTooLong } from './text.ts'

/** A report is merged into one that is open, another one, and neither merged nor split itself. */
export const decideMerge: Decide<'merge'> = (report, command) => {
  const { id, reference, open, merged, split } = command.leading
  if (!open || merged || split || id === report.id) return refuse('leading_report_invalid', 'leading')
  return [
    {
      ...envelope(command),
      type: 'merged',
      facts: { into: id, intoReference: reference },
      personal: by(command),
    },
  ]
}

export const decideUnmerge: Decide<'unmerge'> = (report, command) =>
  refuseText(command.reason, 'reason_required', 'reason') ?? [
    {
      ...envelope(command),
      type: 'unmerged',
      facts: { to: backTo(report) },
      personal: { reason: command.reason, ...by(command) },
    },
  ]

function refuseParts(report: Report, { parts }: SplitReport): Refusal | null {
  const ids = new Set(parts.map((part) => part.id))
  const distinct = ids.size === parts.length && !ids.has(report.id)
  if (parts.length < 2 || !distinct || parts.some((part) => isBlank(part.category)))
    return refuse('parts_required', 'parts')
  const tooLong = parts.find((part) => refuseTooLong(part.description, 'parts'))
  return tooLong ? refuse('text_too_long', 'parts') : null
}

/** Parts are reports of their own: the shell submits them in the same transaction, with the descriptions given here. */
export const decideSplit: Decide<'split'> = (report, command) =>
  refuseParts(report, command) ?? [
    {
      ...envelope(command),
      type: 'split',
      facts: { parts: command.parts.map(({ id, reference, category }) => ({ id, reference, category })) },
      personal: by(command),
    },
  ]

const untouched = new Set(['received', 'registered'])

/** Undone only while nobody took up a part; the report is then again what it was. */
export const decideUnsplit: Decide<'unsplit'> = (report, command) => {
  const parts = report.frozen?.kind === 'split' ? report.frozen.parts : []
  if (command.partsPastRegistered > 0 || parts.some((part) => !untouched.has(part.status)))
    return refuse('parts_in_work')
  return (
    refuseText(command.reason, 'reason_required', 'reason') ?? [
      {
        ...envelope(command),
        type: 'unsplit',
        facts: { to: report.status },
        personal: { reason: command.reason, ...by(command) },
      },
    ]
  )
}

/** A parent follows its parts (note 3); hearing the same status again changes nothing and gives no event. */
export const decidePartChanged: Decide<'part_changed'> = (report, command) => {
  const parts = report.frozen?.kind === 'split' ? report.frozen.parts : []
  const known = parts.find((part) => part.id === command.part)
  if (!known) return refuse('not_split', 'part')
  if (known.status === command.partStatus) return []
  const changed = parts.map((part) => (part === known ? { ...part, status: command.partStatus } : part))
  const to = shownStatus({ ...report, frozen: { kind: 'split', parts: changed } })
  return [
    {
      ...envelope(command),
      type: 'part_changed',
      facts: { to, part: command.part, partStatus: command.partStatus },
      personal: null,
    },
  ]
}
