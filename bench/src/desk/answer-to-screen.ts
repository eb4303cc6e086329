import { setTimeout as pause } from 'node:timers/promises'
import { cti } from '@meldpunt/demo/cti'
import { v7 as newId } from 'uuid'
import { activeCallOf } from './active-call.ts'
import { listenAs } from './listen-as.ts'
import type { Clerks } from './open-clerks.ts'

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
  let heard = () => {}
  const screen = await listenAs(clerk, host.url, () => heard())
  const times: number[] = []
  for (let number = 0; number < count; number += 1) {
    const callId = newId()
    const from = `0470${String(100_000 + number)}`
    await exchange.ring(callId, { from })
    // The word of the ringing itself is heard before the answer is told.
    await pause(1000)
    const told = new Promise<void>((resolve) => {
      heard = resolve
    })
    const start = performance.now()
    await exchange.answer(callId, { from, answeringNumber: clerk.line })
    await told
    const active = activeCallOf(await clerk.asking.staff.query('calls.current', undefined))
    times.push(performance.now() - start)
    if (active === null) throw new Error('The call is not on the screen of who answered')
    await exchange.hangUp(callId, 'normalClearing')
  }
  screen.close()
  return times
}
