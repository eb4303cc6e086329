import { describe, expect, test } from 'vitest'
import { createDeskCalls } from './desk-calls.ts'

const nobody = { memberIds: [], everybody: false }

/** Time that passes when the test says so. */
function createTimer() {
  const waiting: (() => void)[] = []
  const pass = () => waiting.shift()?.()
  return { timer: (work: () => void) => void waiting.push(work), pass, waiting }
}

function createDesk() {
  const abort = new AbortController()
  const time = createTimer()
  const calls = createDeskCalls(() => 7, time.timer)
  const heard: string[] = []
  const open = async (member: string) => {
    for await (const _ of calls.subscribe(abort.signal, member)) heard.push(member)
  }
  /** Everything that was told is heard. */
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { abort, calls, heard, open, settle, ...time }
}

describe('what the exchange tells of a call', () => {
  test('reaches the screens of those whom it concerns, and no others', async () => {
    const abort = new AbortController()
    const calls = createDeskCalls(() => 7)
    const els = calls.subscribe(abort.signal, 'els')
    const alsoEls = calls.subscribe(abort.signal, 'els')
    const tom = calls.subscribe(abort.signal, 'tom')
    calls.publish({ ...nobody, memberIds: ['els', 'somebody without a screen'] })
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
    calls.publish({ ...nobody, everybody: true })
    for (const screen of screens) expect((await screen.next()).value).toEqual({ at: 7 })
    abort.abort()
  })

  test('reaches who picked up before all for whom it only stopped ringing, who hear one after the other', async () => {
    const { abort, calls, heard, open, settle, pass } = createDesk()
    for (const member of ['tom', 'an', 'els', 'jo']) void open(member)
    calls.publish({ memberIds: ['els'], everybody: true })
    await settle()
    expect(heard.toSorted()).toEqual(['els', 'tom'])
    pass()
    await settle()
    expect(heard).toHaveLength(3)
    pass()
    await settle()
    expect(heard.toSorted()).toEqual(['an', 'els', 'jo', 'tom'])
    abort.abort()
  })

  test('is heard once by who still waits their turn, however many calls rang meanwhile', async () => {
    const { abort, calls, heard, open, settle, pass, waiting } = createDesk()
    for (const member of ['tom', 'an']) void open(member)
    for (let ring = 0; ring < 10; ring += 1) calls.publish({ ...nobody, everybody: true })
    await settle()
    for (let turn = 0; turn < 20; turn += 1) {
      pass()
      await settle()
    }
    // Tom heard the first ring at once; what rang since reaches him and An once.
    expect(heard.toSorted()).toEqual(['an', 'tom', 'tom'])
    expect(waiting).toHaveLength(0)
    abort.abort()
  })

  test('lets who picked up leave the row: they are told already', async () => {
    const { abort, calls, heard, open, settle, pass } = createDesk()
    for (const member of ['tom', 'els']) void open(member)
    calls.publish({ ...nobody, everybody: true })
    calls.publish({ ...nobody, memberIds: ['els'] })
    await settle()
    pass()
    pass()
    await settle()
    expect(heard.toSorted()).toEqual(['els', 'tom'])
    abort.abort()
  })
})
