import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

export type Channel =
  | 'report_changed'
  | 'notice_waiting'
  | 'city_changed'
  | 'sessions_ended'
  | 'desk_inbox'
  | 'desk_call'

export type ListenOptions = {
  connectionString: string
  channels: readonly Channel[]
  onMessage: (channel: Channel, payload: string) => void
  /** After a connection was lost and is back: what was said meanwhile is gone, so look again. */
  onReconnect?: () => void
  onError?: (error: Error) => void
}

export type Listening = { close: () => Promise<void> }

const firstPause = 100
const longestPause = 5_000

/** Hears what the database tells, on one connection of its own; resolves once it listens, and connects again when it breaks. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const stopping = new AbortController()
  const first = await connect(options)
  const kept = keepListening(first, options, stopping.signal)
  const close = async () => {
    stopping.abort()
    await kept
  }
  return { close }
}

/** A connection and the moment at which it is lost. */
type Connection = { client: Client; lost: Promise<void> }

async function connect({
  connectionString,
  channels,
  onMessage,
  onError,
}: ListenOptions): Promise<Connection> {
  const client = new Client({ connectionString, keepAlive: true })
  const { promise: lost, resolve } = Promise.withResolvers<void>()
  client.on('error', (error) => onError?.(error))
  client.on('end', () => resolve())
  client.on('notification', ({ channel, payload }) => {
    const known = channels.find((name) => name === channel)
    if (known !== undefined) onMessage(known, payload ?? '')
  })
  await client.connect()
  for (const channel of channels) await client.query(`listen ${channel}`)
  return { client, lost }
}

async function keepListening(first: Connection, options: ListenOptions, stop: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((resolve) =>
    stop.addEventListener('abort', () => resolve(), { once: true }),
  )
  let connection: Connection | null = first
  while (connection !== null) {
    await Promise.race([connection.lost, stopped])
    if (stop.aborted) return connection.client.end()
    connection = await reconnect(options, stop)
    if (connection !== null) options.onReconnect?.()
  }
}

/** Tries with growing pauses until it works; null when told to stop. */
async function reconnect(options: ListenOptions, stop: AbortSignal): Promise<Connection | null> {
  for (let wait = firstPause; !stop.aborted; wait = Math.min(wait * 2, longestPause)) {
    try {
      return await connect(options)
    } catch (error) {
      options.onError?.(error instanceof Error ? error : new Error(String(error)))
      await pause(wait, undefined, { signal: stop }).catch(() => undefined)
    }
  }
  return null
}
