import type { Cti } from '@meldpunt/demo/cti'
import { v7 as newId } from 'uuid'
import { timed } from '../figures.ts'
import { activeCallOf } from './active-call.ts'
import type { Clerk } from './open-clerks.ts'

/** Milliseconds of each step, of all clerks together. */
export type Times = Record<'begin' | 'look up' | 'save an answer' | 'save a report', number[]>

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

/** The exchange tells that this clerk picked up; the screen reads which call it is. */
async function begin({ asking, line }: Clerk, exchange: Cti, call: { ctiId: string; from: string }) {
  await exchange.answer(call.ctiId, { from: call.from, answeringNumber: line })
  const active = activeCallOf(await asking.staff.query('calls.current', undefined))
  if (active === null) throw new Error('The call is not on the screen of who answered')
  return active
}

type Call = { clerk: Clerk; exchange: Cti; round: number }

/** One call: it rings for all, is answered, and the clerk looks something up and saves; every fourth is a report. */
export async function oneCall({ clerk, exchange, round }: Call, times: Times): Promise<void> {
  const { staff } = clerk.asking
  const ctiId = newId()
  const from = `0470${String(200_000 + round)}`
  await exchange.ring(ctiId, { from })
  const start = performance.now()
  const callId = await begin(clerk, exchange, { ctiId, from })
  times.begin.push(performance.now() - start)
  const text = typed[round % typed.length] ?? ''
  times['look up'].push(await timed(() => staff.query('desk.omnibox', { text })))
  if (round % 4 === 0) {
    const report = reportOf(callId, round)
    times['save a report'].push(await timed(() => staff.mutate('desk.registerByPhone', report)))
  } else {
    const ended = { commandId: newId(), callId, contactId: newId(), outcome: 'answered' }
    times['save an answer'].push(await timed(() => staff.mutate('calls.finish', ended)))
  }
  await exchange.hangUp(ctiId, 'normalClearing')
}
