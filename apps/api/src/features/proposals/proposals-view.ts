/** Categories proposed for a text: at most three, best first, none when the model is not sure; confidence from 0 to 1. */
export type ProposalsView = {
  proposals: readonly { code: string; label: string; confidence: number }[]
  modelVersion: number | null
}
