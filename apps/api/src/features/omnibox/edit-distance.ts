/**
 * How many letters must be changed, put in, left out or swapped with their neighbour to make one word of the other; anything
 * above `most` is given as `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow({ one, other, row, last, before })
    if (Math.min(...next) > most) return most + 1
    before = last
    last = next
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}

type Row = { one: string; other: string; row: number; last: readonly number[]; before: readonly number[] }

function nextRow({ one, other, row, last, before }: Row): number[] {
  const next = [row]
  for (let at = 1; at <= other.length; at += 1) {
    const same = one[row - 1] === other[at - 1]
    const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
    const changed = (last[at - 1] ?? 0) + (same ? 0 : 1)
    const shifted = Math.min(last[at] ?? 0, next[at - 1] ?? 0) + 1
    next.push(Math.min(changed, shifted, swapped ? (before[at - 2] ?? Infinity) + 1 : Infinity))
  }
  return next
}
