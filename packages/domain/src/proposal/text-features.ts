import { foldText } from '../kernel/index.ts'
import { stopWords } from './stop-words.ts'

/** Brings the forms of a word together: `straatlampen` and `straatlamp` give the same. It gets folded words. */
export type Stem = (word: string) => string

/** What is read of a text, in characters: people say first what it is about. */
export const longestProposalText = 2_000

const shortestStem = 2
const gramLength = 4

const isSaying = (word: string) => word.length >= shortestStem && !stopWords.has(word) && !/\p{N}/u.test(word)

/** Pieces of a word between marks of its ends, so that a typing error or another compound leaves most of them alike. */
function gramsOf(word: string): readonly string[] {
  const marked = `<${word}>`
  const grams: string[] = []
  for (let at = 0; at + gramLength <= marked.length; at++) grams.push(`~${marked.slice(at, at + gramLength)}`)
  return grams
}

/**
 * What a text is told by: the stems of its words, its pairs of neighbouring stems and the pieces of its words, each with
 * how often it is there. Nothing with a digit in it, so no number of a person, a house or a telephone.
 */
export function featuresOf(text: string, stem: Stem): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const words = foldText(text.slice(0, longestProposalText)).match(/[\p{L}\p{N}]+/gu) ?? []
  const saying = words.filter(isSaying)
  const stems = saying.map(stem)
  for (const [at, stemmed] of stems.entries()) {
    add(stemmed)
    if (at > 0) add(`${stems[at - 1]} ${stemmed}`)
  }
  for (const word of saying) gramsOf(word).forEach(add)
  return counts
}
