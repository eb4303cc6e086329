import { useEffect, useState } from 'react'
import type { DeskItem } from '../../lib/inbox/inbox-search.ts'
import { neighboursOf } from './neighbours.ts'

type Kept = { item: DeskItem | null; index: number }

/** The open item as it stood in the list, also once a colleague took it out, and what stands beside it. */
export function useOpenItem(items: readonly DeskItem[], open: string | undefined) {
  const [kept, setKept] = useState<Kept>({ item: null, index: 0 })
  const index = items.findIndex(({ key }) => key === open)
  const found = items[index] ?? null
  useEffect(() => {
    if (found) setKept({ item: found, index })
  }, [found, index])
  const item = found ?? (kept.item?.key === open ? kept.item : null)
  return { item, ...neighboursOf(items, open, kept.index) }
}
