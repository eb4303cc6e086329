/** A report that has changed; whoever shows it fetches it again. Version 0 says that changes may have been missed. */
export type Change = { reportId: string; version: number }

/** Changes as one subscriber still has to hear them: only the latest of each report, so that a slow one holds little. */
type Subscriber = { reportId: string | null; pending: Map<string, number>; wake: () => void }

export type Changes = {
  /** Every change from now on (of one report, or of all) until the signal aborts. */
  subscribe: (signal: AbortSignal, reportId: string | null) => AsyncGenerator<Change, void, undefined>
  publish: (change: Change) => void
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

/** Tells the browsers of this process what the database tells the process. */
export function createChanges(): Changes {
  const subscribers = new Set<Subscriber>()
  return {
    subscribers: () => subscribers.size,
    publish: ({ reportId, version }) => {
      for (const subscriber of subscribers) {
        if (subscriber.reportId !== null && subscriber.reportId !== reportId) continue
        subscriber.pending.set(reportId, version)
        subscriber.wake()
      }
    },
    lookAgain: () => {
      for (const subscriber of subscribers) {
        subscriber.pending.set(subscriber.reportId ?? '', 0)
        subscriber.wake()
      }
    },
    subscribe: (signal, reportId) => {
      // Registered before the first pull, so that a change between subscribing and reading the report is not missed.
      const subscriber: Subscriber = { reportId, pending: new Map(), wake: () => {} }
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
