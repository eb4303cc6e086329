/** A text and the category that it belongs to. */
export type Example = { readonly text: string; readonly category: string }

/**
 * What was learned: how much every feature is seen in every category. Plain data, so that it can be stored; it holds no
 * text, and of what people wrote only stems and pieces that stand in several of their texts.
 */
export type ProposalModel = {
  readonly format: 1
  readonly categories: readonly string[]
  /** How many texts it learned from. */
  readonly texts: number
  /** Per feature in how many texts it is, then pairs of a category's index and how much it is seen there. */
  readonly features: Readonly<Record<string, readonly number[]>>
  /** How sharply scores become confidences. */
  readonly sharpness: number
  /** Under this confidence of the best category nothing is proposed. */
  readonly threshold: number
}

/** A category with how sure the model is of it, from 0 to 1; those of all categories add up to 1. */
export type Proposal = { readonly category: string; readonly confidence: number }
