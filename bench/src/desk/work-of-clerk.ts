import { v7 as newId } from 'uuid'
import type { Asking } from '../asking.ts'
import { timed } from '../figures.ts'

/** Milliseconds of each step, of all clerks together. */
export type Times = Record<'start' | 'look up' | 'save an answer' | 'save a report', number[]>

const typed = ['slui', 'ker', 'stad', 'tegel', 'vuil', 'lamp', 'park', 'afval']

const reportOf = (callId: string, round: number) => ({
  ...{ commandId: newId(), reportId: newId(), contactId: newId(), callId, channel: 'phone', language: 'nl' },
  description: `Vier zwarte zakken naast de glasbol, oproep ${round}`,
  ...{ category: 'fly-tipping', register: true },
  place: {
    text: 'Zandbergstraat 38',
    point: { lat: 50.83, lon: 3.26 },
    street: 'Zandbergstraat',
    postcode: '8500',
  },
  contact: { name: null, email: null, phone: null, channels: ['none'] },
})

/** One call: it begins, the clerk looks something up, and writes down what came of it; every fourth is a report. */
export async function oneCall({ staff }: Asking, round: number, times: Times): Promise<void> {
  const callId = newId()
  const begin = { commandId: newId(), callId, channel: 'phone', phone: null }
  times.start.push(await timed(() => staff.mutate('calls.start', begin)))
  const text = typed[round % typed.length] ?? ''
  times['look up'].push(await timed(() => staff.query('desk.omnibox', { text })))
  if (round % 4 === 0) {
    const report = reportOf(callId, round)
    times['save a report'].push(await timed(() => staff.mutate('desk.registerByPhone', report)))
    return
  }
  const ended = { commandId: newId(), callId, contactId: newId(), outcome: 'answered' }
  times['save an answer'].push(await timed(() => staff.mutate('calls.finish', ended)))
}
