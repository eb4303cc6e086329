import { foldText } from '@meldpunt/domain'

type Matched = readonly (readonly [number, number])[]

/**
 * Where the words of a text begin words of a label, in order; null when one of them does not. Nothing typed fits every label.
 */
export function matchLabel(label: string, typed: string): Matched | null {
  const words = [...label.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    at: found.index,
    folded: foldText(found[0]),
  }))
  const wanted = foldText(typed).split(/\s+/).filter(Boolean)
  const starts = wanted.map((part) => ({ part, at: words.find(({ folded }) => folded.startsWith(part))?.at }))
  if (starts.some(({ at }) => at === undefined)) return null
  const ranges = starts.map(({ part, at = 0 }) => [at, at + part.length] as const)
  return ranges
    .toSorted(([one], [other]) => one - other)
    .filter(([at], index, all) => at >= (all[index - 1]?.[1] ?? 0))
}
