import type { Problem } from './problem.ts'

/** There is no such answer, or it does not hold any more. In a file of its own: most pages have no answers. */
export const isNoAnswer = (problem: Problem): boolean =>
  problem.kind === 'rejected' && problem.code === 'answer_unknown'
