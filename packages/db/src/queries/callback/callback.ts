import type { Instant } from '@meldpunt/domain'

export const callbackOutcomes = ['reached', 'called_again', 'not_reached', 'not_needed'] as const
export type CallbackOutcome = (typeof callbackOutcomes)[number]

/** Somebody whom the desk has to call back: who asked for it, or called when nobody answered. */
export type Callback = {
  id: string
  phone: string
  name: string | null
  subject: string | null
  /** When it suits, in words. */
  whenText: string | null
  createdAt: Instant
  createdBy: string | null
  /** How often this number called in vain since it is on the list. */
  missedCalls: number
  lastCalledAt: Instant | null
  tries: number
  lastTriedAt: Instant | null
  note: string | null
  callId: string | null
}
