/** How sure a proposal is, as a whole percentage: never 100, since words alone are no proof. */
export const percentOf = (confidence: number): number => Math.min(99, Math.round(confidence * 100))
