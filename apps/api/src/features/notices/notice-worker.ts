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
  const lines = new Map(names.map((name) => [name, startLine(deps, { only: [name] })]))
  const rest = startLine(deps, { except: names })
  const all = [...lines.values(), rest, startResultLine(deps)]
  const wakeAll = () => {
    for (const line of all) line.wake()
  }
  /** The database names the channels on which there is something new; a person who wants something again names none. */
  const wake = (channels: string) => {
    if (channels === '') return wakeAll()
    for (const name of channels.split(' ')) (lines.get(name) ?? rest).wake()
  }
  const listening = await listen({
    connectionString,
    channels: ['notice_waiting'],
    onMessage: (_channel, payload) => wake(payload),
    onReconnect: wakeAll,
    onError: (error) => deps.log.warn({ err: error }, 'the listening connection broke'),
  })
  const close = async () => {
    await Promise.all([...all.map((line) => line.close()), listening.close()])
  }
  return { close }
}
