import type { LinkEvidence } from '@meldpunt/domain'

/** Somebody who may be the reporter: enough to recognise a caller by, and no address. */
export type CandidateView = {
  personId: string
  /** Empty for who is known by national number only, until they sign in. */
  name: string
  birthYear: number | null
  signedInBefore: boolean
  evidence: readonly LinkEvidence[]
  enough: boolean
}

export type CandidatesView = {
  candidates: readonly CandidateView[]
  /** A national number that nobody has yet: linking makes that person known, for when they sign in. */
  couldCreate: boolean
}
