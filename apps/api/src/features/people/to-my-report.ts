import {
  isOpen,
  nextStep,
  noticeTable,
  type Reading,
  type Report,
  type ReportEvent,
  reference,
  shownStatus,
  statementFor,
  statusLabels,
  type TimelineEntry,
  timeline,
  trackSteps,
} from '@meldpunt/domain'
import { isLinkedByDesk } from '../../report-view/is-linked-by-desk.ts'
import { titleOf } from '../../report-view/title-of.ts'
import type { MyReport } from './my-reports-view.ts'

type Past = {
  report: Report
  events: readonly ReportEvent[]
  /** The visit before this one; null for who was never here before, to whom nothing is news. */
  visitedBefore: number | null
}

/** What reporters are told of says more than that a report changed hands or was corrected. */
const isTold = ({ kind }: TimelineEntry): boolean => noticeTable[kind].reporter !== 'nothing'

function newsOf({ events, visitedBefore }: Past, reading: Reading): string | null {
  if (visitedBefore === null) return null
  const isNews = ({ recordedAt, actor }: ReportEvent) =>
    recordedAt > visitedBefore && actor.kind !== 'reporter'
  if (!events.some(isNews)) return null
  const fresh = timeline(events, 'reporter', reading).filter(({ position }) => {
    const event = events[position - 1]
    return event !== undefined && isNews(event)
  })
  return (fresh.findLast(isTold) ?? fresh.at(-1))?.title ?? null
}

function trackOf(events: readonly ReportEvent[], reading: Reading): MyReport['track'] {
  const steps = trackSteps(events, reading)
  const done = Math.max(
    0,
    steps.findIndex(({ state }) => state === 'now'),
  )
  const now = steps[done]
  return { total: steps.length, done, waiting: now?.kind === 'lock', step: now?.label ?? '' }
}

function ratingOf({ report, events }: Past): number | null {
  if (!report.rated) return null
  return events.findLast((event) => event.type === 'rated')?.facts.score ?? null
}

/** Whether it still goes on; of a merged report the one that it is part of now decides that, and has its own sentence. */
export const goesOn = (report: Report): boolean => isOpen(shownStatus(report)) && !report.erased

/** A report as a line of the list of its own reporter. */
export function toMyReport(past: Past, reading: Reading): MyReport {
  const { report, events } = past
  const status = shownStatus(report)
  const statement = statementFor(report, reading)
  const asked = report.status === 'awaiting_reply'
  return {
    reportId: report.id,
    reference: reference.format(report.reference),
    title: titleOf(report, reading),
    place: report.place?.text ?? null,
    status,
    statusLabel: statusLabels[reading.language][status],
    sentence: statement.map(({ text }) => text).join(''),
    statement,
    question: asked ? { text: report.question, until: report.until } : null,
    waitingForYou: nextStep(report, reading).waitingForYou,
    receivedAt: report.receivedAt,
    closedAt: 'closedAt' in report ? report.closedAt : null,
    channel: report.channel,
    linkedByDesk: isLinkedByDesk(events),
    news: newsOf(past, reading),
    track: trackOf(events, reading),
    rating: ratingOf(past),
    mergedInto: report.frozen?.kind === 'merged' ? reference.format(report.frozen.intoReference) : null,
  }
}
