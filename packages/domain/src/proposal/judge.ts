import type { Proposal } from './model.ts'
import { mostProposals } from './propose-categories.ts'

/** A text that was judged: every category with its confidence, likeliest first, and the one that it really is. */
export type Judged = { readonly proposals: readonly Proposal[]; readonly category: string }

/** How well a model does on texts that it did not learn from; shares from 0 to 1, of all texts unless it says otherwise. */
export type Measures = {
  readonly texts: number
  /** The right category was the first. */
  readonly top1: number
  /** The right category was among the first three. */
  readonly top3: number
  /** The model was sure enough to say something. */
  readonly coverage: number
  /** The right category was the first, of the texts where it said something. */
  readonly rightAbove: number
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
const firstOf = ({ proposals }: Judged) => proposals[0]
const isRight = (judged: Judged) => firstOf(judged)?.category === judged.category
const isAmong = ({ proposals, category }: Judged) =>
  proposals.slice(0, mostProposals).some((proposal) => proposal.category === category)

/** How often the first and the first three are right, and how often the model says something. */
export function measure(judged: readonly Judged[], threshold: number): Measures {
  const above = judged.filter((one) => (firstOf(one)?.confidence ?? 0) >= threshold)
  return {
    texts: judged.length,
    top1: share(judged.filter(isRight).length, judged.length),
    top3: share(judged.filter(isAmong).length, judged.length),
    coverage: share(above.length, judged.length),
    rightAbove: share(above.filter(isRight).length, above.length),
  }
}
