import { describe, expect, test } from 'vitest'
import { createDeskCalls } from './desk-calls.ts'

describe('what the exchange tells of a call', () => {
  test('reaches the screens of those whom it concerns, and no others', async () => {
    const abort = new AbortController()
    const calls = createDeskCalls(() => 7)
    const els = calls.subscribe(abort.signal, 'els')
    const alsoEls = calls.subscribe(abort.signal, 'els')
    const tom = calls.subscribe(abort.signal, 'tom')
    calls.publish(['els', 'somebody without a screen'])
    expect([await els.next(), await alsoEls.next()]).toMatchObject([
      { value: { at: 7 } },
      { value: { at: 7 } },
    ])
    const toms = tom.next()
    abort.abort()
    expect((await toms).done).toBe(true)
  })

  test('reaches everybody where it rings for everybody', async () => {
    const abort = new AbortController()
    const calls = createDeskCalls(() => 7)
    const screens = ['els', 'tom'].map((member) => calls.subscribe(abort.signal, member))
    calls.publish(null)
    for (const screen of screens) expect((await screen.next()).value).toEqual({ at: 7 })
    abort.abort()
  })
})
