import type { Example, ProposalModel } from './model.ts'
import { featuresOf, isPieceOrPair, type Stem, vectorOf } from './text-features.ts'

/** What a model learns from: texts that we wrote ourselves, and what people wrote with the category that somebody chose. */
export type TrainingSet = { readonly written: readonly Example[]; readonly reported: readonly Example[] }

/** In how many reports something has to stand before it may be kept: what one person wrote leaves no trace. */
export const fewestReports = 3
const fewestWrittenForPiece = 2

type Seen = { written: number; reported: number }

const isKept = (feature: string, { written, reported }: Seen) =>
  written >= (isPieceOrPair(feature) ? fewestWrittenForPiece : 1) || reported >= fewestReports

/** In how many texts every feature is, of those that may be kept. */
function countTexts({ written, reported }: TrainingSet, stem: Stem): ReadonlyMap<string, number> {
  const seen = new Map<string, Seen>()
  const count = (examples: readonly Example[], origin: keyof Seen) => {
    for (const { text } of examples)
      for (const feature of featuresOf(text, stem).keys()) {
        const so = seen.get(feature) ?? { written: 0, reported: 0 }
        so[origin] += 1
        seen.set(feature, so)
      }
  }
  count(written, 'written')
  count(reported, 'reported')
  const kept = [...seen].filter(([feature, so]) => isKept(feature, so))
  return new Map(kept.map(([feature, so]) => [feature, so.written + so.reported]))
}

type Weighing = { readonly texts: number; readonly counts: ReadonlyMap<string, number>; readonly stem: Stem }

/** How much each feature is seen in each category. */
function addUp(
  categories: readonly string[],
  examples: readonly Example[],
  { texts, counts, stem }: Weighing,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const indexes = new Map(categories.map((category, index) => [category, index]))
  const sums = new Map([...counts.keys()].map((feature) => [feature, new Map<number, number>()]))
  const textsWith = (feature: string) => counts.get(feature) ?? 0
  for (const { text, category } of examples) {
    const index = indexes.get(category) ?? 0
    for (const [feature, amount] of vectorOf(featuresOf(text, stem), { texts, textsWith })) {
      const sum = sums.get(feature)
      sum?.set(index, (sum.get(index) ?? 0) + amount)
    }
  }
  return sums
}

const rounded = (amount: number) => Math.round(amount * 1000) / 1000

/**
 * Learns from examples which words point to which category. The same examples give the same model.
 *
 * @param categories codes that may be proposed; examples of others are left out
 */
export function trainModel(
  categories: readonly string[],
  { written, reported }: TrainingSet,
  { stem, sharpness, threshold }: Pick<ProposalModel, 'sharpness' | 'threshold'> & { stem: Stem },
): ProposalModel {
  const known = ({ category }: Example) => categories.includes(category)
  const set = { written: written.filter(known), reported: reported.filter(known) }
  const examples = [...set.written, ...set.reported]
  const texts = examples.length
  const counts = countTexts(set, stem)
  const features = [...addUp(categories, examples, { texts, counts, stem })].map(([feature, sums]) => [
    feature,
    [counts.get(feature) ?? 0, ...[...sums].flatMap(([index, sum]) => [index, rounded(sum)])],
  ])
  return { format: 1, categories, texts, features: Object.fromEntries(features), sharpness, threshold }
}
