import { type Listening, listen, type NotifyChannel, readCallNotice } from '@meldpunt/db'
import type { Logger } from 'pino'
import * as z from 'zod/mini'
import type { CityData } from '../city/city-data.ts'
import type { Changes, Published } from './changes.ts'
import type { DeskCalls } from './desk-calls.ts'
import type { Signals } from './signals.ts'

type Wiring = {
  connectionString: string
  changes: Changes
  deskInbox: Signals
  deskCalls: DeskCalls
  cityData: CityData
  log: Logger
  /** All sessions of a member of staff were ended. */
  onSessionsEnded?: (memberId: string) => void
}

const payload = z.object({ id: z.string(), version: z.number(), hidden: z.boolean() })

function parseChange(text: string): Published {
  const { id, version, hidden } = payload.parse(JSON.parse(text))
  return { reportId: id, version, hidden }
}

function hear(wiring: Wiring, channel: NotifyChannel, text: string): void {
  const { changes, cityData, deskInbox, deskCalls, onSessionsEnded } = wiring
  if (channel === 'city_changed') cityData.forget()
  else if (channel === 'desk_call') deskCalls.publish(readCallNotice(text))
  else if (channel === 'sessions_ended') onSessionsEnded?.(text)
  else {
    // Whatever happens to a report may bring it into the inbox, or take it out.
    deskInbox.publish()
    if (channel === 'report_changed') changes.publish(parseChange(text))
  }
}

/** What the database tells reaches the screens of this process, on one connection; after a break everybody looks again. */
export const listenForChanges = (wiring: Wiring): Promise<Listening> =>
  listen({
    connectionString: wiring.connectionString,
    channels: ['report_changed', 'city_changed', 'sessions_ended', 'desk_inbox', 'desk_call'],
    onMessage: (channel, text) => hear(wiring, channel, text),
    onReconnect: () => {
      wiring.cityData.forget()
      wiring.changes.lookAgain()
      wiring.deskInbox.publish()
      wiring.deskCalls.publish({ memberIds: [], everybody: true })
    },
    onError: (error) => wiring.log.warn({ err: error }, 'the listening connection broke'),
  })
