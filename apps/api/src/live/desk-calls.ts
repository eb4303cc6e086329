import type { Instant } from '@meldpunt/domain'
import { createSignals, type Signal, type Signals } from './signals.ts'

/** Whom a change of a call concerns: these members, and with `everybody` all others too, as who waits changed. */
export type CallTold = { memberIds: readonly string[]; everybody: boolean }

/** Tells the screens of the clerks whom a call concerns, and no others. */
export type DeskCalls = {
  subscribe: (abort: AbortSignal, memberId: string) => AsyncGenerator<Signal, void, undefined>
  publish: (told: CallTold) => void
}

/**
 * Between two who hear only that something waits, ms. Fifty screens that read again at once, at each ring, would keep the one
 * who picked up from reading theirs, and everybody from saving.
 */
const pace = 20

type Timer = (work: () => void, ms: number) => void
const later: Timer = (work, ms) => void setTimeout(work, ms).unref()

/** Tells members one after the other; who is in the row already hears of all that happened meanwhile at once. */
function createRow(tell: (memberId: string) => void, timer: Timer) {
  const row = new Set<string>()
  let isMoving = false
  const move = () => {
    const [first] = row
    isMoving = first !== undefined
    if (first === undefined) return
    row.delete(first)
    tell(first)
    timer(move, pace)
  }
  return {
    join: (memberIds: Iterable<string>) => {
      for (const memberId of memberIds) row.add(memberId)
      if (!isMoving) move()
    },
    leave: (memberId: string) => row.delete(memberId),
  }
}

/** Whom a call concerns hears of it at once; all others soon. */
export function createDeskCalls(clock: () => Instant, timer: Timer = later): DeskCalls {
  // One for each member who ever listened here: a city has some tens of clerks.
  const ofMembers = new Map<string, Signals>()
  const tell = (memberId: string) => ofMembers.get(memberId)?.publish()
  const row = createRow(tell, timer)
  /** Nobody is told who has no screen open. */
  const listening = () =>
    [...ofMembers].filter(([, signals]) => signals.subscribers() > 0).map(([memberId]) => memberId)
  return {
    subscribe: (abort, memberId) => {
      const signals = ofMembers.get(memberId) ?? createSignals(clock)
      ofMembers.set(memberId, signals)
      return signals.subscribe(abort)
    },
    publish: ({ memberIds, everybody }) => {
      for (const memberId of memberIds) {
        row.leave(memberId)
        tell(memberId)
      }
      if (everybody) row.join(listening().filter((memberId) => !memberIds.includes(memberId)))
    },
  }
}
