import type { NextStep } from '@meldpunt/domain'

/** The confirmation: the reference, the way back to it, and what happens now. */
export type SubmittedView = {
  reportId: string
  reference: string
  /** Absolute address with the token of the secret link. */
  followUrl: string
  departmentName: string
  next: NextStep
}
