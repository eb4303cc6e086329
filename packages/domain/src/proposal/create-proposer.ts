import type { Proposal, ProposalModel } from './model.ts'
import { featuresOf, type Stem, vectorOf } from './text-features.ts'

/** Every category of the model for a text, likeliest first; none for a text of which the model knows no word. */
export type Proposer = (text: string) => readonly Proposal[]

/** Found by cross-validation. */
const smoothing = 0.5

/** One row for every feature with a number for each category, all in one piece: ten thousand small arrays take far more. */
type Table = { readonly rows: number; readonly columns: number; readonly cells: Float64Array }

/** How much each feature is seen in each category; of what is stored the first number is in how many texts it is. */
function amountsOf({ categories, features }: ProposalModel): Table {
  const stored = Object.values(features)
  const [rows, columns] = [stored.length, categories.length]
  const cells = new Float64Array(rows * columns)
  for (const [row, numbers] of stored.entries())
    for (let at = 1; at + 1 < numbers.length; at += 2)
      cells[row * columns + (numbers[at] ?? 0)] = numbers[at + 1] ?? 0
  return { rows, columns, cells }
}

const sumOf = (numbers: Float64Array) => numbers.reduce((sum, number) => sum + number, 0)

/** Per column the sum of what is made of its cells. */
function addUp({ columns, cells }: Table, made: (cell: number) => number): Float64Array {
  const sums = new Float64Array(columns)
  for (const [at, cell] of cells.entries()) sums[at % columns] = (sums[at % columns] ?? 0) + made(cell)
  return sums
}

/** Makes the weights of each category equally large in all, so that none wins by having many examples. */
function level(table: Table): void {
  const { rows, columns, cells } = table
  const sizes = addUp(table, (cell) => Math.abs(cell) / rows)
  for (const [at, cell] of cells.entries()) cells[at] = cell / (sizes[at % columns] || 1)
}

/**
 * Per feature and category how rare the feature is in all other categories together: complement naive Bayes (Rennie and
 * others, 2003), which stays fair where one category has far more examples than another.
 */
function weigh(model: ProposalModel): Table {
  const table = amountsOf(model)
  const { rows, columns, cells } = table
  const totals = addUp(table, (cell) => cell)
  const all = sumOf(totals)
  const others = totals.map((total) => all - total + smoothing * rows)
  for (let start = 0; start < cells.length; start += columns) {
    const row = cells.subarray(start, start + columns)
    const whole = sumOf(row)
    row.set(row.map((amount, index) => -Math.log((whole - amount + smoothing) / (others[index] ?? 1))))
  }
  level(table)
  return table
}

/** Scores to shares of one: the higher the sharpness, the more the best one takes. */
function sharesOf(scores: Float64Array, sharpness: number): Float64Array {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - highest) * sharpness))
  const sum = sumOf(powers)
  return powers.map((power) => power / sum)
}

/** Makes a model ready to be asked, which takes longer than to ask it; the model itself is not kept. */
export function createProposer(model: ProposalModel, stem: Stem): Proposer {
  const { categories, texts, sharpness } = model
  const { columns, cells } = weigh(model)
  const rowOf = new Map(Object.keys(model.features).map((feature, row) => [feature, row]))
  const textsIn = Uint32Array.from(Object.values(model.features), ([count = 0]) => count)
  const textsWith = (feature: string) => textsIn[rowOf.get(feature) ?? textsIn.length] ?? 0
  return (text) => {
    const vector = vectorOf(featuresOf(text, stem), { texts, textsWith })
    if (vector.length === 0) return []
    const scores = new Float64Array(columns)
    for (const [feature, amount] of vector) {
      const start = (rowOf.get(feature) ?? 0) * columns
      for (let index = 0; index < columns; index++)
        scores[index] = (scores[index] ?? 0) + (cells[start + index] ?? 0) * amount
    }
    const shares = sharesOf(scores, sharpness)
    return categories
      .map((category, index) => ({ category, confidence: shares[index] ?? 0 }))
      .sort((a, b) => b.confidence - a.confidence)
  }
}
