import { claimResults, type StoredNotice, settleResult } from '@meldpunt/db'
import { createBell } from '../../jobs/bell.ts'
import type { ServiceResult } from './channel.ts'
import type { ChannelLine } from './channel-line.ts'
import type { DeliverDeps } from './deliver.ts'
import { toDetail } from './send-error.ts'

const askedAtOnce = 10
const leaseMs = 30_000
const sweptEvery = 2_000
const longestPause = 60 * 60 * 1000
const longestWait = 7 * 24 * 60 * 60 * 1000

type Asking = Pick<DeliverDeps, 'db' | 'clock' | 'log' | 'channels'>

/** Asked again after as long as it has been waited for already, at most an hour. */
const pauseAfter = (waited: number): number => Math.min(Math.max(waited, sweptEvery), longestPause)

async function ask({ channels, log }: Asking, notice: StoredNotice): Promise<ServiceResult> {
  try {
    const found = await channels[notice.channel]?.findResult?.(notice)
    return found ?? { kind: 'awaiting', detail: `No adapter for ${notice.channel}` }
  } catch (error) {
    log.warn({ err: error, notice: notice.id }, 'a result could not be asked for')
    return { kind: 'awaiting', detail: toDetail(error) }
  }
}

async function settle(asking: Asking, notice: StoredNotice): Promise<void> {
  const { db, clock, log } = asking
  const { id } = notice
  const { kind, detail } = await ask(asking, notice)
  const now = clock()
  const waited = now - (notice.sentAt ?? now)
  if (kind === 'refused') log.error({ notice: id, detail }, 'a notice was refused')
  if (kind !== 'awaiting') await settleResult(db.write, { id, now, result: kind, detail })
  else if (waited > longestWait)
    await settleResult(db.write, { id, now, result: 'refused', detail: 'No result within a week' })
  else await settleResult(db.write, { id, now, result: kind, detail, nextAt: now + pauseAfter(waited) })
}

/** Asks services that answer later what became of what they took. */
export function startResultLine(asking: Asking): ChannelLine {
  const { db, clock, log } = asking
  const bell = createBell()
  let stopping = false
  const settleDue = async (): Promise<number> => {
    const due = await claimResults(db.write, { now: clock(), limit: askedAtOnce, leaseMs })
    await Promise.all(due.map((notice) => settle(asking, notice)))
    return due.length
  }
  const run = async () => {
    while (!stopping) {
      const settled = await settleDue().catch((error: unknown) => {
        log.error({ err: error }, 'results could not be asked for')
        return 0
      })
      // A full hand means that there may be more.
      if (settled < askedAtOnce) await bell.wait(sweptEvery)
    }
  }
  const running = run()
  const close = async () => {
    stopping = true
    bell.ring()
    await running
  }
  return { wake: bell.ring, close }
}
