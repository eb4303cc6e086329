import { useState } from 'react'
import type { HistoryEntry } from '../../lib/report.ts'

const lastOf = (timeline: readonly HistoryEntry[]): number =>
  Math.max(0, ...timeline.map(({ position }) => position))

/** What came in since this page was opened, by others: what I did myself is no news to me. */
export function useSeen(timeline: readonly HistoryEntry[]) {
  const [seen, setSeen] = useState(() => lastOf(timeline))
  const [mine, setMine] = useState(false)
  const last = lastOf(timeline)
  if (mine && last > seen) {
    setMine(false)
    setSeen(last)
  }
  return {
    news: mine ? [] : timeline.filter(({ position }) => position > seen),
    markSeen: () => setSeen(last),
    expectMine: () => setMine(true),
  }
}
