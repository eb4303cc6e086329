import { type Listening, listen, readCallNotice } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionMember } from '../context.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { people } from '../testing/test-people.ts'
import type { CallTold } from './desk-calls.ts'

const els = people.clerk
const tom: SessionMember = { ...people.department, role: 'clerk' }

let api: TestApi
let listening: Listening
const told: CallTold[] = []
let heard = () => {}
beforeAll(async () => {
  api = await createTestApi()
  listening = await listen({
    connectionString: api.database.connectionString,
    channels: ['desk_call'],
    onMessage: (_, text) => {
      told.push(readCallNotice(text))
      heard()
    },
  })
})
afterAll(async () => {
  await listening.close()
  await api.drop()
})

/** Who is told of what is done; each step tells once. */
async function toldOf(work: () => Promise<unknown>): Promise<CallTold | undefined> {
  told.length = 0
  const first = new Promise<void>((resolve) => {
    heard = resolve
  })
  await work()
  await first
  return told[0]
}

const start = (callId: string) => ({ commandId: newId(), callId, channel: 'phone', phone: null }) as const

describe('who is told of a call', () => {
  test('is only the clerk who begins one by hand, parks it and writes down what came of it', async () => {
    const callId = newId()
    const { calls } = api.staff(els)
    const ended = { commandId: newId(), callId, contactId: newId(), outcome: 'answered' } as const
    const only = { memberIds: [els.memberId], everybody: false }
    expect(await toldOf(() => calls.start(start(callId)))).toEqual(only)
    expect(await toldOf(() => calls.park({ callId }))).toEqual(only)
    expect(await toldOf(() => calls.finish(ended))).toEqual(only)
  })

  test('is who sits down at a telephone, and who sat there', async () => {
    await toldOf(() => api.staff(els).calls.setLine({ line: '101' }))
    const { memberIds, everybody } = (await toldOf(() => api.staff(tom).calls.setLine({ line: '101' }))) ?? {}
    expect(memberIds?.toSorted()).toEqual([els.memberId, tom.memberId].toSorted())
    expect(everybody).toBe(false)
  })
})

describe('an open call screen', () => {
  test('is told at once to read itself: a call that was answered before it listened is not missed', async () => {
    const calls = await api.staff(els).live.calls()
    expect((await calls[Symbol.asyncIterator]().next()).value).toEqual({ at: api.time.now })
  })
})
