import { listen } from '@meldpunt/db'
import { startLine } from './channel-line.ts'
import type { DeliverDeps } from './deliver.ts'
import { startResultLine } from './result-line.ts'

export type NoticeWorker = {
  /** Takes nothing new and finishes what it has. */
  close: () => Promise<void>
}

/** Sends what is in the outbox: woken by the database, and every two seconds for what nobody told of. */
export async function startNoticeWorker(deps: DeliverDeps, connectionString: string): Promise<NoticeWorker> {
  const names = Object.keys(deps.channels)
  const lines = [
    ...names.map((name) => startLine(deps, { only: [name] })),
    startLine(deps, { except: names }),
    startResultLine(deps),
  ]
  const wake = () => {
    for (const line of lines) line.wake()
  }
  const listening = await listen({
    connectionString,
    channels: ['notice_waiting'],
    onMessage: wake,
    onReconnect: wake,
    onError: (error) => deps.log.warn({ err: error }, 'the listening connection broke'),
  })
  const close = async () => {
    await Promise.all([...lines.map((line) => line.close()), listening.close()])
  }
  return { close }
}
