import { claimNotices, type StoredNotice } from '@meldpunt/db'
import { createBell } from '../../jobs/bell.ts'
import { type DeliverDeps, deliver, leaseMs } from './deliver.ts'

/** Notices under way at once on one channel of this process: a mail takes some six round trips, a third of a second. */
const lanes = 20
const sweptEvery = 2_000

/** Which notices a line takes: those of one channel, or all that no other line takes. */
export type Takes = { only: readonly string[] } | { except: readonly string[] }

export type ChannelLine = {
  wake: () => void
  /** Takes nothing new and finishes what it has. */
  close: () => Promise<void>
}

/**
 * Sends what is due on one channel. Each channel has a line of its own, so that a service that does not answer holds up
 * nothing but itself; one that asks to be left alone is.
 */
export function startLine(deps: DeliverDeps, takes: Takes): ChannelLine {
  const bell = createBell()
  const underWay = new Set<Promise<void>>()
  let restsUntil = 0
  let stopping = false

  const start = (notice: StoredNotice): void => {
    const delivery = deliver(deps, notice).then((rest) => {
      underWay.delete(delivery)
      if (rest > 0) restsUntil = Math.max(restsUntil, deps.clock() + rest)
      // The next one for the same recipient can be taken only now.
      bell.ring()
    })
    underWay.add(delivery)
  }
  /** Takes as many as there are free lanes; a database that is away is asked again at the next sweep. */
  const takeDue = async (): Promise<void> => {
    const limit = lanes - underWay.size
    const now = deps.clock()
    if (limit === 0 || now < restsUntil) return
    try {
      const claimed = await claimNotices(deps.db.write, { now, limit, leaseMs, ...takes })
      for (const notice of claimed) start(notice)
    } catch (error) {
      deps.log.error({ err: error }, 'notices could not be claimed')
    }
  }
  const run = async () => {
    while (!stopping) {
      await takeDue()
      await bell.wait(sweptEvery)
    }
  }
  const running = run()
  const close = async () => {
    stopping = true
    bell.ring()
    await running
    await Promise.all(underWay)
  }
  return { wake: bell.ring, close }
}
