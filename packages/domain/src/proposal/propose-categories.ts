import type { Proposal, ProposalModel } from './model.ts'

/** How many categories are shown at most; more is a list to search. */
export const mostProposals = 3
const leastConfidence = 0.03

/** The few likeliest categories, best first, as they are kept; what is nearly out of the question is not among them. */
export const candidatesOf = (proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.slice(0, mostProposals).filter(({ confidence }) => confidence >= leastConfidence)

/** Whether the model is sure enough of its best category to say anything at all. */
export const isSure = (
  { threshold }: Pick<ProposalModel, 'threshold'>,
  [best]: readonly Proposal[],
): boolean => best !== undefined && best.confidence >= threshold
