import pg from 'pg'
import type { Logger } from 'pino'
import * as z from 'zod/mini'
import type { Change, Changes } from './changes.ts'

type Wiring = { connectionString: string; changes: Changes; onCityChanged: () => void; log: Logger }
export type Listening = { close: () => Promise<void> }

const payload = z.object({ id: z.string(), version: z.number() })

function parseChange(text: string | undefined): Change {
  const { id, version } = payload.parse(JSON.parse(text ?? ''))
  return { reportId: id, version }
}

function hear({ changes, onCityChanged, log }: Wiring, { channel, payload: text }: pg.Notification): void {
  try {
    if (channel === 'city_changed') onCityChanged()
    else changes.publish(parseChange(text))
  } catch (error) {
    log.warn({ err: error, channel }, 'a notification could not be read')
  }
}

async function connect(wiring: Wiring): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: wiring.connectionString, keepAlive: true })
  client.on('notification', (message) => hear(wiring, message))
  // Without a listener an error of an idle connection would end the process; `end` follows and reconnects.
  client.on('error', (error) => wiring.log.warn({ err: error }, 'the listening connection broke'))
  await client.connect()
  await client.query('listen report_changed; listen city_changed')
  return client
}

const longestPause = 10_000

/** Keeps one LISTEN connection for this process; when it breaks, tries again with growing pauses until closed. */
export async function listenForChanges(wiring: Wiring): Promise<Listening> {
  let closed = false
  let client = await connect(wiring)
  let timer: NodeJS.Timeout | undefined
  const retry = (pause: number) => {
    if (closed) return
    timer = setTimeout(() => void reconnect(Math.min(pause * 2, longestPause)), pause)
  }
  const reconnect = async (pause: number) => {
    try {
      client = await connect(wiring)
      client.once('end', () => retry(100))
      wiring.onCityChanged()
    } catch {
      retry(pause)
    }
  }
  client.once('end', () => retry(100))
  return {
    close: async () => {
      closed = true
      clearTimeout(timer)
      await client.end()
    },
  }
}
