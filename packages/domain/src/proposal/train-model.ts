import type { Example, ProposalModel } from './model.ts'
import { featuresOf, type Stem } from './text-features.ts'

/** What a model learns from: texts that we wrote ourselves, and what people wrote with the category that somebody chose. */
export type TrainingSet = { readonly written: readonly Example[]; readonly reported: readonly Example[] }

type Tally = { readonly amounts: Map<number, number>; written: number; reported: number }

/** In how many reports something has to stand before it may be kept: what one person wrote leaves no trace. */
export const fewestReports = 3
const fewestWrittenForPiece = 2

const isPiece = (feature: string) => feature.startsWith('~') || feature.includes(' ')

const isKept = (feature: string, { written, reported }: Tally) =>
  written >= (isPiece(feature) ? fewestWrittenForPiece : 1) || reported >= fewestReports

function addExample(
  tallies: Map<string, Tally>,
  {
    example,
    index,
    origin,
  }: { example: ReadonlyMap<string, number>; index: number; origin: keyof TrainingSet },
): void {
  for (const [feature, times] of example) {
    const tally = tallies.get(feature) ?? { amounts: new Map(), written: 0, reported: 0 }
    tallies.set(feature, tally)
    tally[origin] += 1
    tally.amounts.set(index, (tally.amounts.get(index) ?? 0) + Math.log1p(times))
  }
}

const rounded = (amount: number) => Math.round(amount * 100) / 100

/**
 * Learns from examples which words point to which category. The same examples give the same model.
 *
 * @param categories codes that may be proposed; examples of others are left out
 */
export function trainModel(
  categories: readonly string[],
  examples: TrainingSet,
  { stem, sharpness, threshold }: Pick<ProposalModel, 'sharpness' | 'threshold'> & { stem: Stem },
): ProposalModel {
  const tallies = new Map<string, Tally>()
  for (const origin of ['written', 'reported'] as const)
    for (const { text, category } of examples[origin]) {
      const index = categories.indexOf(category)
      if (index >= 0) addExample(tallies, { example: featuresOf(text, stem), index, origin })
    }
  const kept = [...tallies].filter(([feature, tally]) => isKept(feature, tally))
  const features = kept.map(([feature, { amounts }]) => [
    feature,
    [...amounts].flatMap(([index, amount]) => [index, rounded(amount)]),
  ])
  return { format: 1, categories, features: Object.fromEntries(features), sharpness, threshold }
}
