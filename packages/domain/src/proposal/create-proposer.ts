import type { Proposal, ProposalModel } from './model.ts'
import { featuresOf, type Stem } from './text-features.ts'

/** Every category of the model for a text, likeliest first; none for a text of which the model knows no word. */
export type Proposer = (text: string) => readonly Proposal[]

const smoothing = 0.3

/** Pieces of words overlap and pairs repeat their words, so each of them says less than a word does. */
function weightOf(feature: string): number {
  if (feature.startsWith('~')) return 0.35
  return feature.includes(' ') ? 0.6 : 1
}

/** How much more a feature is seen in each category than in all of them together, as a logarithm. */
function weightsOf(amounts: readonly number[], totals: readonly number[]): Float32Array {
  const rates = totals.map((total) => smoothing / total)
  for (let at = 0; at + 1 < amounts.length; at += 2) {
    const index = amounts[at] ?? 0
    rates[index] = ((amounts[at + 1] ?? 0) + smoothing) / (totals[index] ?? 1)
  }
  const mean = rates.reduce((sum, rate) => sum + Math.log(rate), 0) / rates.length
  return Float32Array.from(rates, (rate) => Math.log(rate) - mean)
}

function totalsOf({ categories, features }: ProposalModel): readonly number[] {
  const kinds = Object.values(features)
  const totals = categories.map(() => smoothing * kinds.length)
  for (const amounts of kinds)
    for (let at = 0; at + 1 < amounts.length; at += 2) {
      const index = amounts[at] ?? 0
      totals[index] = (totals[index] ?? 0) + (amounts[at + 1] ?? 0)
    }
  return totals
}

/** Scores to shares of one: the higher the sharpness, the more the best one takes. */
function sharesOf(scores: Float64Array, sharpness: number): readonly number[] {
  const highest = Math.max(...scores)
  const powers = Array.from(scores, (score) => Math.exp((score - highest) * sharpness))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Makes a model ready to be asked, which takes longer than to ask it. */
export function createProposer(model: ProposalModel, stem: Stem): Proposer {
  const totals = totalsOf(model)
  const weights = new Map<string, Float32Array>()
  for (const [feature, amounts] of Object.entries(model.features))
    weights.set(feature, weightsOf(amounts, totals))
  return (text) => {
    const scores = new Float64Array(model.categories.length)
    let length = 0
    for (const [feature, times] of featuresOf(text, stem)) {
      const row = weights.get(feature)
      if (!row) continue
      const amount = Math.log1p(times) * weightOf(feature)
      length += amount * amount
      for (let index = 0; index < scores.length; index++)
        scores[index] = (scores[index] ?? 0) + amount * (row[index] ?? 0)
    }
    if (length === 0) return []
    const shares = sharesOf(scores, model.sharpness / Math.sqrt(length))
    return model.categories
      .map((category, index) => ({ category, confidence: shares[index] ?? 0 }))
      .sort((a, b) => b.confidence - a.confidence)
  }
}
