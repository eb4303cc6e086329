import type { Instant } from '@meldpunt/domain'

/** That something changed, for a screen that reads itself again. */
export type Signal = { at: Instant }

/** Tells open screens that something changed; those that are busy hear of many changes once. */
export type Signals = {
  /** Every signal from now on until the abort. */
  subscribe: (abort: AbortSignal) => AsyncGenerator<Signal, void, undefined>
  publish: () => void
  subscribers: () => number
}

type Subscriber = { pending: boolean; wake: () => void }

async function* hear(
  subscriber: Subscriber,
  { abort, clock }: { abort: AbortSignal; clock: () => Instant },
): AsyncGenerator<Signal, void, undefined> {
  while (!abort.aborted) {
    const { promise, resolve } = Promise.withResolvers<void>()
    subscriber.wake = resolve
    if (!subscriber.pending) await promise
    if (!subscriber.pending) continue
    subscriber.pending = false
    yield { at: clock() }
  }
}

/** Tells the browsers of this process what the database tells the process. */
export function createSignals(clock: () => Instant): Signals {
  const subscribers = new Set<Subscriber>()
  return {
    subscribers: () => subscribers.size,
    publish: () => {
      for (const subscriber of subscribers) {
        subscriber.pending = true
        subscriber.wake()
      }
    },
    subscribe: (abort) => {
      // Registered before the first pull, so that a change between subscribing and reading is not missed.
      const subscriber: Subscriber = { pending: false, wake: () => {} }
      subscribers.add(subscriber)
      const leave = () => {
        subscribers.delete(subscriber)
        subscriber.wake()
      }
      abort.addEventListener('abort', leave, { once: true })
      if (abort.aborted) leave()
      return hear(subscriber, { abort, clock })
    },
  }
}
