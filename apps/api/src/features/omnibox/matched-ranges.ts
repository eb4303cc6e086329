import { foldText } from '@meldpunt/domain'
import type { MatchedRange } from './omnibox-view.ts'

/** The beginnings of words in a title that were typed, in order and without overlap; what was mistyped is not marked. */
export function matchedRanges(title: string, typed: readonly string[]): readonly MatchedRange[] {
  const found = [...title.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((word) => {
    const length = longestStart(word[0], typed)
    return length === 0 ? inside(word[0], word.index, typed) : [[word.index, word.index + length] as const]
  })
  return found
}

/** Folding may write one letter as two, so that lengths are counted letter by letter. */
function longestStart(word: string, typed: readonly string[]): number {
  const lengths = typed.map((part) => lengthOf(word, part))
  return Math.max(0, ...lengths)
}

function lengthOf(word: string, part: string): number {
  let folded = ''
  for (let at = 0; at < word.length; at += 1) {
    folded += foldText(word[at] ?? '')
    if (folded.length >= part.length) return folded.startsWith(part) ? at + 1 : 0
  }
  return 0
}

function inside(word: string, start: number, typed: readonly string[]): readonly MatchedRange[] {
  for (const part of typed.filter(({ length }) => length >= 4)) {
    for (let at = 1; at <= word.length - part.length; at += 1) {
      const length = lengthOf(word.slice(at), part)
      if (length > 0) return [[start + at, start + at + length]]
    }
  }
  return []
}
