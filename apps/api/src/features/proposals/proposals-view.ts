import type { ModelRecord } from '@meldpunt/db'

/** Categories proposed for a text: at most three, best first, none when the model is not sure; confidence from 0 to 1. */
export type ProposalsView = {
  proposals: readonly { code: string; label: string; confidence: number }[]
  modelVersion: number | null
}

/** Decided reports, and of how many the first or one of the first three proposals was what a person chose. */
export type Compared = {
  decided: number
  right: number
  among: number
  /** The model was sure enough to show something. */
  spoke: number
  rightWhenSpoke: number
}

export type ProposalInsightView = {
  /** Named by their Monday, oldest first; weeks without decisions are not there. */
  weeks: readonly ({ name: string } & Compared)[]
  categories: readonly ({ name: string } & Compared)[]
  confusions: readonly { chosen: string; proposed: string; count: number }[]
  models: readonly ModelRecord[]
}
