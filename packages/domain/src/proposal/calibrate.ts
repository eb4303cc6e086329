import { createProposer } from './create-proposer.ts'
import { type Judged, measure } from './judge.ts'
import type { Proposal, ProposalModel } from './model.ts'
import type { Stem } from './text-features.ts'
import { type TrainingSet, trainModel } from './train-model.ts'

/** In how many parts texts are divided to cross-validate. */
export const folds = 5
/** What the desk is promised of a first proposal that is shown: right four times out of five. */
export const wantedRight = 0.8
const sharpnesses = Array.from({ length: 36 }, (_, step) => 1.2 ** step)
const thresholds = Array.from({ length: 50 }, (_, step) => 0.01 * (step + 10))
const untuned = { sharpness: 1, threshold: 0 }

/**
 * A fifth of the texts, judged by a model that learned from the others: from each of them it says how it does on what it
 * never saw. `fold` is which fifth, from 0; one at a time, so that a server can do other work in between.
 */
export function crossValidate(
  categories: readonly string[],
  { written, reported }: TrainingSet,
  { stem, names, fold }: { stem: Stem; names: TrainingSet['written']; fold: number },
): readonly Judged[] {
  const rest = <Of>(items: readonly Of[]) => items.filter((_item, at) => at % folds !== fold)
  const set = { written: [...names, ...rest(written)], reported: rest(reported) }
  const propose = createProposer(trainModel(categories, set, { stem, ...untuned }), stem)
  return [written, reported].flatMap((items) =>
    items
      .filter((_item, at) => at % folds === fold)
      .map(({ text, category }) => ({ proposals: propose(text), category })),
  )
}

/** The same proposals with their confidences drawn apart, or together under 1. */
function sharpened({ proposals, category }: Judged, sharpness: number): Judged {
  // Against the highest, since a small share to a high power is nothing at all.
  const highest = proposals[0]?.confidence ?? 1
  const powers = proposals.map(({ confidence }) => (confidence / highest) ** sharpness)
  const sum = powers.reduce((total, power) => total + power, 0)
  const redone = proposals.map(
    (proposal, at): Proposal => ({ ...proposal, confidence: (powers[at] ?? 0) / sum }),
  )
  return { proposals: redone, category }
}

/** How badly confidences tell the truth: high where the right category got little. */
function surprise(judged: readonly Judged[], sharpness: number): number {
  return judged.reduce((sum, one) => {
    const right = sharpened(one, sharpness).proposals.find(({ category }) => category === one.category)
    return sum - Math.log(Math.max(right?.confidence ?? 0, 1e-6))
  }, 0)
}

const best = (candidates: readonly number[], cost: (candidate: number) => number): number =>
  candidates.reduce((so, candidate) => (cost(candidate) < cost(so) ? candidate : so))

/**
 * How sharp confidences have to be to mean what they say, and from which on a proposal is shown: the lowest with which the
 * first one is right as often as wanted. Where none reaches that, the highest.
 */
export function calibrate(judged: readonly Judged[]): Pick<ProposalModel, 'sharpness' | 'threshold'> {
  if (judged.length === 0) return untuned
  const costs = new Map(sharpnesses.map((sharpness) => [sharpness, surprise(judged, sharpness)]))
  const sharpness = best(sharpnesses, (candidate) => costs.get(candidate) ?? Number.POSITIVE_INFINITY)
  const telling = judged.map((one) => sharpened(one, sharpness))
  const threshold =
    thresholds.find((candidate) => measure(telling, candidate).rightAbove >= wantedRight) ?? 0.6
  return { sharpness, threshold }
}
