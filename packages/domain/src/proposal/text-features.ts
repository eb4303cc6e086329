import { foldText } from '../kernel/index.ts'

/** Brings the forms of a word together: `straatlampen` and `straatlamp` give the same. It gets folded words. */
export type Stem = (word: string) => string

/** What is read of a text, in characters: people say first what it is about. */
export const longestProposalText = 2_000

const shortestWord = 2
const pieceLengths = [3, 4, 5]
/** Pieces overlap and pairs repeat their words, so each of them says less than a word does; found by cross-validation. */
const pieceWeight = 0.3
const pairWeight = 0.5

/** Whether it is more than one word, or less than one. */
export const isPieceOrPair = (feature: string): boolean => feature.startsWith('~') || feature.includes(' ')

/** Pieces of a word between marks of its ends, so that a typing error or another compound leaves most of them alike. */
function piecesOf(word: string): readonly string[] {
  const marked = `<${word}>`
  const pieces: string[] = []
  for (const length of pieceLengths)
    for (let at = 0; at + length <= marked.length; at++) pieces.push(`~${marked.slice(at, at + length)}`)
  return pieces
}

const isSaying = (word: string) => word.length >= shortestWord && !/\p{N}/u.test(word)

/**
 * What a text is told by: the stems of its words, its pairs of neighbouring stems and the pieces of its words, each with
 * how much it counts. Nothing with a digit in it, so no number of a person, a house or a telephone.
 */
export function featuresOf(text: string, stem: Stem): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (feature: string, weight: number) => found.set(feature, (found.get(feature) ?? 0) + weight)
  const words = foldText(text.slice(0, longestProposalText)).match(/[\p{L}\p{N}]+/gu) ?? []
  const saying = words.filter(isSaying)
  const stems = saying.map(stem)
  for (const [at, stemmed] of stems.entries()) {
    add(stemmed, 1)
    if (at > 0) add(`${stems[at - 1]} ${stemmed}`, pairWeight)
  }
  for (const word of saying) for (const piece of piecesOf(word)) add(piece, pieceWeight)
  return found
}

/** Features as numbers that may be compared between texts: rare ones count more, and long texts count no more than short ones. */
export function vectorOf(
  features: ReadonlyMap<string, number>,
  { texts, textsWith }: { texts: number; textsWith: (feature: string) => number },
): readonly (readonly [feature: string, amount: number])[] {
  const amounts: [string, number][] = []
  let squares = 0
  for (const [feature, weight] of features) {
    const having = textsWith(feature)
    if (having === 0) continue
    const amount = weight * (Math.log((texts + 1) / (having + 1)) + 1)
    amounts.push([feature, amount])
    squares += amount * amount
  }
  return amounts.map(([feature, amount]) => [feature, amount / Math.sqrt(squares)])
}
