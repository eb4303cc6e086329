type Keyed = { key: string }
type Neighbours = { next: string | null; previous: string | null }

/**
 * What stands before and after the open item. Where a colleague handled it meanwhile, it is gone from the list and the next
 * one stands where it stood: nobody loses their place.
 */
export function neighboursOf(
  items: readonly Keyed[],
  open: string | undefined,
  lastIndex: number,
): Neighbours {
  const keyAt = (index: number): string | null => (index < 0 ? null : (items[index]?.key ?? null))
  if (open === undefined) return { next: keyAt(0), previous: keyAt(items.length - 1) }
  const index = items.findIndex(({ key }) => key === open)
  const isGone = index < 0
  const place = isGone ? Math.min(lastIndex, items.length) : index
  return { next: keyAt(isGone ? place : place + 1), previous: keyAt(place - 1) }
}
