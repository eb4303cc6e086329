import type { Instant } from '@meldpunt/domain'
import { createSignals, type Signal, type Signals } from './signals.ts'

/** Tells the screens of the clerks whom a call concerns, and no others. */
export type DeskCalls = {
  subscribe: (abort: AbortSignal, memberId: string) => AsyncGenerator<Signal, void, undefined>
  /** Null: everybody. */
  publish: (memberIds: readonly string[] | null) => void
}

export function createDeskCalls(clock: () => Instant): DeskCalls {
  // One for each member who ever listened here: a city has some tens of clerks.
  const ofMembers = new Map<string, Signals>()
  return {
    subscribe: (abort, memberId) => {
      const signals = ofMembers.get(memberId) ?? createSignals(clock)
      ofMembers.set(memberId, signals)
      return signals.subscribe(abort)
    },
    publish: (memberIds) => {
      for (const memberId of memberIds ?? ofMembers.keys()) ofMembers.get(memberId)?.publish()
    },
  }
}
