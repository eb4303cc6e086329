import type { Proposal, ProposalModel } from './model.ts'
import { featuresOf, type Stem, vectorOf } from './text-features.ts'

/** Every category of the model for a text, likeliest first; none for a text of which the model knows no word. */
export type Proposer = (text: string) => readonly Proposal[]

/** Found by cross-validation. */
const smoothing = 0.5

/** How much a feature is seen in each category; the first number is in how many texts it is. */
function amountsOf(stored: readonly number[], categories: number): Float64Array {
  const amounts = new Float64Array(categories)
  for (let at = 1; at + 1 < stored.length; at += 2) amounts[stored[at] ?? 0] = stored[at + 1] ?? 0
  return amounts
}

const sumOf = (numbers: Float64Array) => numbers.reduce((sum, number) => sum + number, 0)

/** Adds to each number of a sum the one of a row, so many times. */
function addTo(sum: Float64Array, row: Float64Array, times = 1): void {
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (row[index] ?? 0) * times
}

type Weights = ReadonlyMap<string, Float64Array>

/** Makes the weights of each category equally large in all, so that none wins by having many examples. */
function levelled(weights: Weights, categories: number): Weights {
  const sizes = new Float64Array(categories)
  for (const row of weights.values()) addTo(sizes, row.map(Math.abs), 1 / weights.size)
  return new Map(
    [...weights].map(([feature, row]) => [feature, row.map((one, index) => one / (sizes[index] || 1))]),
  )
}

/**
 * Per feature and category how rare the feature is in all other categories together: complement naive Bayes (Rennie and
 * others, 2003), which stays fair where one category has far more examples than another.
 */
function weigh({ categories, features }: ProposalModel): Weights {
  const rows = Object.entries(features).map(
    ([feature, stored]) => [feature, amountsOf(stored, categories.length)] as const,
  )
  const totals = new Float64Array(categories.length)
  for (const [, row] of rows) addTo(totals, row)
  const all = sumOf(totals)
  const others = totals.map((total) => all - total + smoothing * rows.length)
  const rarity = (row: Float64Array) => {
    const whole = sumOf(row)
    return row.map((amount, index) => -Math.log((whole - amount + smoothing) / (others[index] ?? 1)))
  }
  return levelled(new Map(rows.map(([feature, row]) => [feature, rarity(row)])), categories.length)
}

/** Scores to shares of one: the higher the sharpness, the more the best one takes. */
function sharesOf(scores: Float64Array, sharpness: number): Float64Array {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - highest) * sharpness))
  const sum = sumOf(powers)
  return powers.map((power) => power / sum)
}

/** Makes a model ready to be asked, which takes longer than to ask it. */
export function createProposer(model: ProposalModel, stem: Stem): Proposer {
  const { categories, features, texts, sharpness } = model
  const weights = weigh(model)
  const textsWith = (feature: string) => (weights.has(feature) ? (features[feature]?.[0] ?? 0) : 0)
  return (text) => {
    const vector = vectorOf(featuresOf(text, stem), { texts, textsWith })
    if (vector.length === 0) return []
    const scores = new Float64Array(categories.length)
    for (const [feature, amount] of vector) {
      const row = weights.get(feature)
      if (row) addTo(scores, row, amount)
    }
    const shares = sharesOf(scores, sharpness)
    return categories
      .map((category, index) => ({ category, confidence: shares[index] ?? 0 }))
      .sort((a, b) => b.confidence - a.confidence)
  }
}
