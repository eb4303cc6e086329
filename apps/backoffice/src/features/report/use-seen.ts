import { useState } from 'react'
import { useMember } from '../../lib/member.ts'
import type { HistoryEntry } from '../../lib/report.ts'

const lastOf = (timeline: readonly HistoryEntry[]): number =>
  Math.max(0, ...timeline.map(({ position }) => position))

/** What came in since this page was opened, by others: what I did myself is no news to me. */
export function useSeen(timeline: readonly HistoryEntry[]) {
  const { name } = useMember()
  const [seen, setSeen] = useState(() => lastOf(timeline))
  return {
    news: timeline.filter(({ position, by }) => position > seen && !by?.startsWith(`${name},`)),
    markSeen: () => setSeen(lastOf(timeline)),
  }
}
