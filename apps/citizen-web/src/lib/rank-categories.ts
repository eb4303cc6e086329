import { foldWords } from '@meldpunt/domain'
import type { Category } from './api.ts'

type Ranked = Pick<Category, 'code' | 'label' | 'synonyms'>

const shortestWord = 3
/** Words that say nothing about a category, in the four languages, folded. */
const stopWords = new Set(
  'het een van der den des die dat dit aan met naar voor niet geen ook maar als zijn staat ligt the and for with not there that this les des une pour pas dans sur est der die das und ist ein eine auf mit nicht'.split(
    ' ',
  ),
)

const wordsOf = (text: string): readonly string[] =>
  foldWords(text)
    .trim()
    .split(' ')
    .filter((word) => word.length >= shortestWord && !stopWords.has(word))

/** Whole words count most; a beginning counts too, since people type on and words are bent. */
function likeness(word: string, typed: string): number {
  if (typed === word) return 3
  const [short, long] = typed.length < word.length ? [typed, word] : [word, typed]
  if (short.length >= 4 && long.startsWith(short)) return 2
  return word.startsWith(typed) ? 1 : 0
}

/** What comes first in a text is what it is about; later words say where: "een zetel naast de glascontainer". */
const scoreOfWord = (word: string, typed: readonly string[]): number =>
  Math.max(...typed.map((candidate, at) => likeness(word, candidate) * (1 - at / (4 * typed.length))))

/** A phrase counts as much as all of its words are there: `losse tegel` for a text with both. */
function scoreOfPhrase(phrase: string, typed: readonly string[]): number {
  const words = wordsOf(phrase)
  if (words.length === 0) return 0
  const scores = words.map((word) => scoreOfWord(word, typed))
  const found = scores.filter((score) => score > 0).length / words.length
  return scores.reduce((sum, score) => sum + score, 0) * found
}

/** The best phrase counts; a second one that fits settles it between categories that share a word. */
function scoreOfCategory({ label, synonyms }: Ranked, typed: readonly string[]): number {
  const scores = [label, ...synonyms].map((phrase) => scoreOfPhrase(phrase, typed))
  const [best = 0, second = 0] = scores.sort((a, b) => b - a)
  return best + second / 2
}

/** Categories that fit what was written, best first; none when nothing in the text points to one. */
export function rankCategories<Of extends Ranked>(
  categories: readonly Of[],
  text: string,
  most = 4,
): readonly Of[] {
  const typed = wordsOf(text)
  if (typed.length === 0) return []
  return categories
    .map((category) => ({ category, score: scoreOfCategory(category, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ category }) => category)
}
