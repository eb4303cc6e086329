/** A report that has changed; whoever shows it fetches it again. Version 0 says that changes may have been missed. */
export type Change = { reportId: string; version: number }

/** A change with what decides who may know of it. `hidden`: of a complaint that was one before, too. */
export type Published = Change & { hidden: boolean }

/** Of one report that somebody may see, or of all: then with complaints for who may know of those. */
type Wanted = { reportId: string } | { reportId: null; complaints: boolean }

/** Changes as one subscriber still has to hear them: only the latest of each report, so that a slow one holds little. */
type Subscriber = { wanted: Wanted; pending: Map<string, number>; wake: () => void }

export type Changes = {
  /** Every wanted change from now on until the signal aborts. */
  subscribe: (signal: AbortSignal, wanted: Wanted) => AsyncGenerator<Change, void, undefined>
  publish: (change: Published) => void
  /** Tells everybody to look again: the connection to the database was away for a while. */
  lookAgain: () => void
  subscribers: () => number
}

function take(pending: Map<string, number>): Change[] {
  const changes = [...pending].map(([reportId, version]) => ({ reportId, version }))
  pending.clear()
  return changes
}

async function* hear(subscriber: Subscriber, signal: AbortSignal): AsyncGenerator<Change, void, undefined> {
  while (!signal.aborted) {
    const { promise, resolve } = Promise.withResolvers<void>()
    subscriber.wake = resolve
    if (subscriber.pending.size === 0) await promise
    yield* take(subscriber.pending)
  }
}

const wants = (wanted: Wanted, { reportId, hidden }: Published): boolean =>
  wanted.reportId === null ? wanted.complaints || !hidden : wanted.reportId === reportId

/** Tells the browsers of this process what the database tells the process. */
export function createChanges(): Changes {
  const subscribers = new Set<Subscriber>()
  return {
    subscribers: () => subscribers.size,
    publish: (change) => {
      for (const subscriber of subscribers) {
        if (!wants(subscriber.wanted, change)) continue
        subscriber.pending.set(change.reportId, change.version)
        subscriber.wake()
      }
    },
    lookAgain: () => {
      for (const subscriber of subscribers) {
        subscriber.pending.set(subscriber.wanted.reportId ?? '', 0)
        subscriber.wake()
      }
    },
    subscribe: (signal, wanted) => {
      // Registered before the first pull, so that a change between subscribing and reading the report is not missed.
      const subscriber: Subscriber = { wanted, pending: new Map(), wake: () => {} }
      subscribers.add(subscriber)
      const leave = () => {
        subscribers.delete(subscriber)
        subscriber.wake()
      }
      signal.addEventListener('abort', leave, { once: true })
      if (signal.aborted) leave()
      return hear(subscriber, signal)
    },
  }
}
