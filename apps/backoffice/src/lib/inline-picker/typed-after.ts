/** What was typed after a sign that opens a list, and where that sign stands. */
export type TypedAfter = { from: number; query: string }

const longest = 40

/**
 * The word that is being typed after `sign`, up to the caret; null where the sign stands inside a word ("en/of", "24/7", a
 * mail address), before a space, or on another line: then it is only a sign.
 */
export function typedAfter(sign: '/' | '@', text: string, caret: number): TypedAfter | null {
  const before = text.slice(0, caret)
  const from = before.lastIndexOf(sign)
  if (from < 0) return null
  const query = before.slice(from + 1)
  const isInWord = from > 0 && !/\s/.test(before.charAt(from - 1))
  if (isInWord || query.length > longest || /^\s|\n/.test(query)) return null
  return { from, query }
}
