import { type Day, toDay } from '../kernel/index.ts'
import { type CommandType, legalCommands, type PlannedDays, type Report } from '../report/index.ts'
import { partnerOf } from '../timeline/step.ts'
import { dueDay, formatDay, formatRange, say, type WordKey } from '../words/index.ts'
import { type Due, dueOf, isReadLate, planOf, type Reading, situationOf } from './situation.ts'
import { valuesOfReport } from './statement.ts'

/** What the reporter can expect and do, in words and as data. */
export type NextStep = {
  /** The team that has it now. */
  holder: { kind: 'department' | 'partner'; code: string; name: string }
  /** What happens now. */
  now: string
  /** Until when: the promise, the plan, or that it is not known; null when nothing more is to come. */
  when: string | null
  /** What the reporter has to do or can do. */
  you: string
  /** Planned days, both included. */
  range: { first: Day; last: Day } | null
  due: Due | null
  /** Last day to answer or to say that it is not solved. */
  until: Day | null
  waitingForYou: boolean
  /** Commands that the reporter may give now. */
  commands: readonly CommandType[]
}

function holderOf(report: Report, { names }: Reading): NextStep['holder'] {
  const partner = partnerOf(report)
  return partner === null
    ? { kind: 'department', code: report.department, name: names.department(report.department) }
    : { kind: 'partner', code: partner, name: names.partner(partner) }
}

function nowKey(report: Report): Extract<WordKey, `next.now.${string}`> {
  const situation = situationOf(report)
  return situation === 'withdrawn' ? 'next.now.declined' : `next.now.${situation}`
}

/** While the clock stands still the day moves along with it, so that none is named. A plan past the promise is owned up to. */
function promiseWords({ day, state }: Due, plan: PlannedDays | null, { language }: Reading): string {
  if (state === 'stopped') return say(language, 'next.when.paused')
  const named = { day: formatDay(day, language) }
  if (state === 'late') return say(language, 'next.when.late', named)
  const key = plan && plan.last > day ? 'planned_later' : state
  return `${say(language, 'next.when.promise', named)} ${say(language, `next.when.${key}`)}`
}

function whenWords(report: Report, reading: Reading): string | null {
  const { language } = reading
  if ('closedAt' in report || report.frozen || report.erased) return null
  const plan = planOf(report)
  const due = dueOf(report, reading)
  const planned = plan && say(language, 'next.when.plan', { range: formatRange(plan, language) })
  const promised = due && promiseWords(due, plan, reading)
  const sentences = [planned, promised].filter((sentence) => sentence !== null)
  if (sentences.length > 0) return sentences.join(' ')
  const readBy = report.status === 'received' && !isReadLate(report, reading) ? report.responseDue : null
  return readBy === null
    ? say(language, 'next.when.unknown')
    : say(language, 'next.when.read', { day: formatDay(dueDay(readBy), language) })
}

/** What is legal but not to be offered: after its term, or where there is no result (yet) to have an opinion of. */
function isPointless(command: CommandType, report: Report, { now, reopenUntil }: Reading): boolean {
  if (command === 'rate') return ['withdrawn', 'flagged'].includes(situationOf(report))
  return command === 'request_reopen' && (reopenUntil ?? now) < now
}

const commandsOf = (report: Report, reading: Reading): readonly CommandType[] =>
  legalCommands(report, { kind: 'reporter', personId: report.personId }).filter(
    (command) => !isPointless(command, report, reading),
  )

function untilOf(report: Report, commands: readonly CommandType[], { reopenUntil }: Reading): Day | null {
  if (report.status === 'awaiting_reply') return report.until
  return commands.includes('request_reopen') && reopenUntil ? toDay(reopenUntil) : null
}

/** What "not solved" means depends on how the report was closed. */
function reopenKey(report: Report): 'reopen' | 'unanswered' | 'disagree' | 'still_needed' {
  if (report.status === 'answered') return 'unanswered'
  if (report.status !== 'declined') return 'reopen'
  return report.reason === 'withdrawn' ? 'still_needed' : 'disagree'
}

type Possible = { commands: readonly CommandType[]; until: Day | null }

function youWords(report: Report, { commands, until }: Possible, { language }: Reading): string {
  const asked = commands.includes('reply')
  if (!asked && !commands.includes('request_reopen')) return say(language, 'next.you.nothing')
  const key = asked ? 'next.you.reply' : (`next.you.${reopenKey(report)}` as const)
  return until === null ? say(language, key) : say(language, `${key}_by`, { day: formatDay(until, language) })
}

/**
 * What happens next, who has it, until when, and what the reporter can do (domain.md, next step for the reporter).
 *
 * @param reading who reads and when; `reopenUntil` ends the term in which "this is not solved" is offered
 */
export function nextStep(report: Report, reading: Reading): NextStep {
  const plan = planOf(report)
  const commands = commandsOf(report, reading)
  const until = untilOf(report, commands, reading)
  return {
    holder: holderOf(report, reading),
    now: say(reading.language, nowKey(report), valuesOfReport(report, reading)),
    when: whenWords(report, reading),
    you: youWords(report, { commands, until }, reading),
    range: plan && { first: plan.first, last: plan.last },
    due: 'closedAt' in report ? null : dueOf(report, reading),
    until,
    waitingForYou: commands.includes('reply'),
    commands,
  }
}
