import { insertMail, type Listening, settleMail } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../testing/refused.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { people } from '../testing/test-people.ts'
import { submitted } from '../testing/test-reports.ts'
import { listenForChanges } from './listen.ts'
import { createSignals } from './signals.ts'

let api: TestApi
let listening: Listening
beforeAll(async () => {
  api = await createTestApi()
  const { changes, deskInbox, deskCalls, cityData, log } = api.deps
  const { connectionString } = api.database
  listening = await listenForChanges({ connectionString, changes, deskInbox, deskCalls, cityData, log })
})
afterAll(async () => {
  await listening.close()
  await api.drop()
})

const clerk = () => api.staff(people.clerk)

/** Whether an open inbox hears of what is done meanwhile. */
async function hears(work: () => Promise<unknown>): Promise<boolean> {
  const inbox = (await clerk().live.inbox())[Symbol.asyncIterator]()
  await inbox.next()
  const heard = inbox.next()
  await work()
  return (await heard).value?.at === api.time.now
}

async function openMail(id: string): Promise<void> {
  const kept = { id, hash: id, contentHash: id, messageId: null, receivedAt: api.time.now, size: 1 }
  const from = {
    fromAddress: 'a@example.org',
    fromName: null,
    subject: '',
    text: '',
    rawKey: null,
    reportId: null,
  }
  await api.database.write
    .transaction()
    .execute((trx) =>
      insertMail(trx, { ...kept, ...from, attachments: [], kind: 'for_person', state: 'open', why: null }),
    )
}

describe('an open inbox', () => {
  test('is told at once to read itself: what came in before it listened is not missed', async () => {
    const inbox = await clerk().live.inbox()
    expect((await inbox[Symbol.asyncIterator]().next()).value).toEqual({ at: api.time.now })
  })

  test('hears of a report that comes in', async () => {
    expect(await hears(() => submitted(api))).toBe(true)
  })

  test('hears of a colleague who opens something', async () => {
    const key = `report:${newId()}`
    expect(await hears(() => api.staff(people.lead).presence.here({ key }))).toBe(true)
  })

  test('hears of a mail for a person, and that somebody decided about it', async () => {
    const id = newId()
    expect(await hears(() => openMail(id))).toBe(true)
    const settled = {
      id,
      as: 'nothing',
      reportId: null,
      by: people.clerk.memberId,
      now: api.time.now,
    } as const
    const settle = () => api.database.write.transaction().execute((trx) => settleMail(trx, settled))
    expect(await hears(settle)).toBe(true)
  })

  test('is of clerks alone', async () => {
    expect(await refused(api.staff(people.department).live.inbox())).toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('signals', () => {
  test('of many changes are heard once by who is busy, and end with the screen', async () => {
    const signals = createSignals(() => 7)
    const leaving = new AbortController()
    const screen = signals.subscribe(leaving.signal)
    for (let times = 0; times < 3; times += 1) signals.publish()
    expect(await screen.next()).toEqual({ value: { at: 7 }, done: false })
    const next = screen.next()
    leaving.abort()
    expect((await next).done).toBe(true)
    expect(signals.subscribers()).toBe(0)
  })
})
