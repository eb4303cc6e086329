export type Random = {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean
  pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item
}

/** The same city at every start: a small generator (mulberry32) with a fixed seed instead of chance. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <Item>(items: readonly Item[]): Item => {
    const found = items[below(items.length)]
    if (found === undefined) throw new Error('Nothing to pick from')
    return found
  }
  return { below, chance: (percent) => below(100) < percent, pick }
}
