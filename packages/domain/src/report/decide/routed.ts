import type { Routed } from '../values.ts'
import { type Refusal, refuse } from './outcome.ts'
import { isBlank, refuseTooLong } from './text.ts'

/** A reason given by hand is free text, so it goes to `personal`; the facts only tell that it was by hand. */
export const routedFacts = (routed: Routed): Routed =>
  routed.byHand ? { ...routed, byHand: { reason: null } } : routed

/** A department is chosen by routing, which explains itself, or by hand, which takes a reason. */
export function refuseUnexplained({ byHand, explanation }: Routed): Refusal | null {
  if (byHand === null) return explanation === null ? refuse('reason_required', 'routed') : null
  return isBlank(byHand.reason) ? refuse('reason_required', 'routed') : refuseTooLong(byHand.reason, 'routed')
}
