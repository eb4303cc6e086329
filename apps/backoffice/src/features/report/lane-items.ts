import { visibility } from '@meldpunt/domain'
import type { HistoryEntry } from '../../lib/report.ts'

/** One card of the history: the whole of an entry, or only the part that one side sees. */
export type Card = { entry: HistoryEntry; lane: 'public' | 'staff'; part: 'all' | 'fact' | 'text' }

/**
 * Where an entry stands. What the reporter sees is at the left; a reason that only staff reads stands apart at the right,
 * beside the fact that it belongs to. The table of the domain says which is which.
 */
export function cardsOf(entry: HistoryEntry): readonly Card[] {
  const seen = visibility[entry.kind].reporter
  if (entry.internal || seen === 'hidden') return [{ entry, lane: 'staff', part: 'all' }]
  if (seen === 'text' || !entry.text) return [{ entry, lane: 'public', part: 'all' }]
  return [
    { entry, lane: 'public', part: 'fact' },
    { entry, lane: 'staff', part: 'text' },
  ]
}
