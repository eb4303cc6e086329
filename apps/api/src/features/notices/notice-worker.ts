import { claimNotices, listen, type StoredNotice } from '@meldpunt/db'
import { type DeliverDeps, deliver, leaseMs } from './deliver.ts'

/** Mails under way at once in this process. */
const lanes = 10
const sweptEvery = 2_000

export type NoticeWorker = {
  /** Takes nothing new and finishes what it has. */
  close: () => Promise<void>
}

/** A bell that can be rung before anybody waits for it. */
function createBell() {
  let rung = false
  let wake: () => void = () => {}
  const ring = () => {
    rung = true
    wake()
  }
  const wait = async (atMost: number) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    wake = resolve
    const timer = setTimeout(resolve, atMost)
    if (!rung) await promise
    clearTimeout(timer)
    rung = false
  }
  return { ring, wait }
}

type Loop = { deps: DeliverDeps; bell: ReturnType<typeof createBell>; underWay: Set<Promise<void>> }

function start({ deps, bell, underWay }: Loop, notice: StoredNotice): void {
  const delivery = deliver(deps, notice).then(() => {
    underWay.delete(delivery)
    // The next one for the same recipient can be taken only now.
    bell.ring()
  })
  underWay.add(delivery)
}

/** Takes as many as there are free lanes; a database that is away is asked again at the next sweep. */
async function takeDue(loop: Loop): Promise<void> {
  const { deps, underWay } = loop
  const limit = lanes - underWay.size
  if (limit === 0) return
  try {
    const claimed = await claimNotices(deps.db.write, { now: deps.clock(), limit, leaseMs })
    for (const notice of claimed) start(loop, notice)
  } catch (error) {
    deps.log.error({ err: error }, 'notices could not be claimed')
  }
}

/** Sends what is in the outbox: woken by the database, and every two seconds for what nobody told of. */
export async function startNoticeWorker(deps: DeliverDeps, connectionString: string): Promise<NoticeWorker> {
  const bell = createBell()
  const loop: Loop = { deps, bell, underWay: new Set() }
  const listening = await listen({
    connectionString,
    channels: ['notice_waiting'],
    onMessage: bell.ring,
    onReconnect: bell.ring,
    onError: (error) => deps.log.warn({ err: error }, 'the listening connection broke'),
  })
  let stopping = false
  const run = async () => {
    while (!stopping) {
      await takeDue(loop)
      await bell.wait(sweptEvery)
    }
  }
  const running = run()
  const close = async () => {
    stopping = true
    bell.ring()
    await Promise.all([running, listening.close()])
    await Promise.all(loop.underWay)
  }
  return { close }
}
