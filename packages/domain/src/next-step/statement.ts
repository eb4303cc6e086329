import { toDay } from '../kernel/index.ts'
import type { Report } from '../report/index.ts'
import { partnerOf } from '../timeline/step.ts'
import {
  dueDay,
  formatDay,
  formatRange,
  type StatementPart,
  sayParts,
  showReference,
  type WordKey,
} from '../words/index.ts'
import { dueOf, isPlanPassed, isReadLate, planOf, type Reading, situationOf } from './situation.ts'

/** The one large sentence of the follow page, in parts; those with emphasis carry what matters most. */
export type Statement = readonly StatementPart[]

type StatementKey = Extract<WordKey, `statement.${string}`>

/** While a department works: late first, then the promise, then only who has it. */
function workKey(report: Report, reading: Reading): StatementKey {
  const due = dueOf(report, reading)
  const status = report.status === 'in_progress' ? 'in_progress' : 'registered'
  if (due === null) return `statement.${status}`
  return due.state === 'late' ? 'statement.late' : `statement.${status}_due`
}

function statementKey(report: Report, reading: Reading): StatementKey {
  const situation = situationOf(report)
  const plan = planOf(report)
  switch (situation) {
    case 'received':
      return report.responseDue === null || isReadLate(report, reading)
        ? 'statement.received'
        : 'statement.received_due'
    case 'registered':
    case 'in_progress':
      return workKey(report, reading)
    case 'planned':
      return plan !== null && isPlanPassed(plan, reading.now)
        ? 'statement.planned_passed'
        : 'statement.planned'
    default:
      return `statement.${situation}`
  }
}

function dayOf(report: Report, reading: Reading): string {
  const { language } = reading
  if ('closedAt' in report) return formatDay(toDay(report.closedAt), language)
  if (report.status === 'received')
    return report.responseDue === null ? '' : formatDay(dueDay(report.responseDue), language)
  const due = dueOf(report, reading)
  return due === null ? '' : formatDay(due.day, language)
}

/** The values that sentences about the state of a report can name; empty where it has no such thing. */
export function valuesOfReport(report: Report, reading: Reading) {
  const { language, names } = reading
  const plan = planOf(report)
  const partner = partnerOf(report)
  const { frozen } = report
  return {
    department: names.department(report.department),
    partner: partner === null ? '' : names.partner(partner),
    day: dayOf(report, reading),
    range: plan === null ? '' : formatRange(plan, language),
    reference: showReference(frozen?.kind === 'merged' ? frozen.intoReference : report.reference),
    count: frozen?.kind === 'split' ? String(frozen.parts.length) : '',
  }
}

/**
 * Where a report stands now in one sentence: who does what, and by when (promise 4: a range or a last day, never a made-up
 * date).
 *
 * @example
 * statementFor(report, reading)
 * // [{ text: 'Nette Stad voert het werk uit ', emphasis: false },
 * //  { text: 'tussen dinsdag 24 en vrijdag 27 november', emphasis: true }, { text: '.', emphasis: false }]
 */
export const statementFor = (report: Report, reading: Reading): Statement =>
  sayParts(reading.language, statementKey(report, reading), valuesOfReport(report, reading))
