import { get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { cti } from '@meldpunt/demo/cti'
import { v7 as newId } from 'uuid'
import type { Clerk, Clerks } from './open-clerks.ts'

/** Hears what the server tells the screen of a clerk; `next` resolves with the next word. */
async function listenAs({ cookie }: Clerk, url: string) {
  let heard = () => {}
  const connected = Promise.withResolvers<void>()
  const stream = get(
    new URL('/balie/trpc/live.calls', url),
    { headers: { cookie, accept: 'text/event-stream' } },
    (response) => {
      connected.resolve()
      response.on('data', (chunk: Buffer) => chunk.toString().includes('"at"') && heard())
      response.on('error', () => {})
    },
  )
  stream.on('error', () => {})
  await connected.promise
  const next = () =>
    new Promise<void>((resolve) => {
      heard = resolve
    })
  return { next, close: () => stream.destroy() }
}

const activeOf = (view: unknown): boolean =>
  typeof view === 'object' && view !== null && 'active' in view && view.active !== null

/**
 * Milliseconds from the moment that the exchange tells that a telephone was picked up until the screen of that clerk has the
 * call with who may be calling: the word of the server, and what the screen then asks.
 */
export async function answerToScreen(
  { host, token, clerks }: Clerks,
  count: number,
): Promise<readonly number[]> {
  const [clerk] = clerks
  if (!clerk) return []
  const exchange = cti(host.url, token)
  const screen = await listenAs(clerk, host.url)
  const times: number[] = []
  for (let number = 0; number < count; number += 1) {
    const callId = newId()
    const from = `0470${String(100_000 + number)}`
    await exchange.ring(callId, { from })
    // The word of the ringing itself is heard before the answer is told.
    await pause(50)
    const told = screen.next()
    const start = performance.now()
    await exchange.answer(callId, { from, answeringNumber: clerk.line })
    await told
    const view = await clerk.asking.staff.query('calls.current', undefined)
    times.push(performance.now() - start)
    if (!activeOf(view)) throw new Error('The call is not on the screen of who answered')
    await exchange.hangUp(callId, 'normalClearing')
  }
  screen.close()
  return times
}
