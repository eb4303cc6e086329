import { describe, expect, test } from 'vitest'
import type { Cti } from './cti.ts'
import { createExchange } from './exchange.ts'

function recorder() {
  const told: string[] = []
  const note =
    (event: string): Cti['ring'] =>
    async (_callId, more) => {
      told.push([event, more?.from, more?.answeringNumber, more?.user].filter(Boolean).join(' '))
      return 200
    }
  const hangUp: Cti['hangUp'] = async (_callId, cause) => {
    told.push(`hangUp ${cause}`)
    return 200
  }
  return { told, cti: { ring: note('ring'), answer: note('answer'), hangUp } }
}
const caller = { from: 'anonymous', label: 'Iemand' }

describe('the telephone exchange of the demo', () => {
  test('tells of each step of a call once', async () => {
    const { told, cti } = recorder()
    const exchange = createExchange(cti)
    const { id } = await exchange.ring(caller, '101')
    await exchange.answer(id, '101')
    await exchange.answer(id, '102')
    await exchange.hangUp(id)
    await exchange.hangUp(id)
    expect(told).toEqual(['ring anonymous 101', 'answer anonymous 101', 'hangUp normalClearing'])
    expect(exchange.calls()).toMatchObject([{ state: 'over', line: '101' }])
  })

  test('tells that nobody answered, and tells it all again when asked', async () => {
    const { told, cti } = recorder()
    const exchange = createExchange(cti)
    const { id } = await exchange.ring(caller, '')
    await exchange.hangUp(id)
    await exchange.repeat(id)
    expect(told).toEqual(['ring anonymous', 'hangUp cancel', 'hangUp cancel', 'ring anonymous'])
  })

  test('knows nothing of a call that is not its own', async () => {
    const { told, cti } = recorder()
    const exchange = createExchange(cti)
    for (const step of [exchange.hangUp, exchange.repeat]) await step('somebody else’s')
    await exchange.answer('somebody else’s', '101')
    expect(told).toEqual([])
  })
})
