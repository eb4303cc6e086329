import type { QueueItem } from '@meldpunt/db'
import { type Instant, type Language, reference, statusLabels } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import { matchedRanges } from './matched-ranges.ts'
import type { RankedHit } from './ranked-hit.ts'
import { whenWords } from './when-words.ts'

type Shown = { typed: readonly string[]; text: string; city: City; language: Language; now: Instant }

/** Reports by their category and place; the newest fits best, and the one whose reference was typed before all else. */
export const reportHits = (reports: readonly QueueItem[], shown: Shown): readonly RankedHit[] =>
  reports.map((report, at) => ({ score: scoreOf(report, shown, at), hit: toHit(report, shown) }))

function scoreOf(report: QueueItem, { text }: Shown, at: number): number {
  const digits = text.replace(/\D/g, '')
  const whole = digits === report.reference ? 2 : 0
  const begun = digits.length >= 6 && report.reference.startsWith(digits) ? 1 : 0
  return Math.max(whole, begun, 0.85) - at * 0.02
}

function toHit(report: QueueItem, { typed, city, language, now }: Shown): RankedHit['hit'] {
  const { id, status, category, placeText, receivedAt } = report
  const label = category === null ? null : city.names(language).category(category)
  const title = [reference.format(report.reference), label, placeText]
    .filter((part) => part !== null)
    .join(' ')
  const extra = `${statusLabels[language][status].toLowerCase()}, ${whenWords(receivedAt, now, language)}`
  const data = { reportId: id, reference: reference.format(report.reference), status }
  return { kind: 'report', id: `report:${id}`, title, extra, matched: matchedRanges(title, typed), data }
}
