import { foldWords } from '@meldpunt/domain'
import { wordScore } from './word-score.ts'

/** Words that say nothing about what is looked for, folded. */
const stopWords = new Set(
  'de het een en van der den des die dat dit aan met naar voor niet geen ook maar als zijn staat ligt hoe wat waar wie kan ik is er in op te'.split(
    ' ',
  ),
)

/** The folded words of a text; without those that say nothing, unless it has no others. */
export function toTypedWords(text: string): readonly string[] {
  const words = foldWords(text).trim().split(' ').filter(Boolean).slice(0, 8)
  const telling = words.filter((word) => !stopWords.has(word))
  return telling.length > 0 ? telling : words
}

export type Phrase = readonly string[]
export const toPhrase = (text: string): Phrase => foldWords(text).trim().split(' ').filter(Boolean)

const best = (typed: string, phrase: Phrase): number =>
  Math.max(0, ...phrase.map((word) => wordScore(typed, word)))

/** Less than this part of what was typed is about something else. */
const least = 0.45

/** How much of what was typed a phrase covers, 0 to 1; 0 when too little of it. */
export function matchPhrase(typed: readonly string[], phrase: Phrase): number {
  if (typed.length === 0 || phrase.length === 0) return 0
  const scores = typed.map((word) => best(word, phrase))
  const covered = scores.reduce((sum, score) => sum + score, 0) / typed.length
  return covered < least ? 0 : covered
}
