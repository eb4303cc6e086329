import { insertMail } from '@meldpunt/db'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const clerk = () => api.staff(people.clerk).inbox

type Fate = Partial<Pick<Parameters<typeof insertMail>[1], 'kind' | 'why' | 'receivedAt'>>

async function mail(state: 'open' | 'done', fate: Fate = {}): Promise<string> {
  const id = newId()
  const from = { fromAddress: 'bakker@example.org', fromName: 'Bakkerij Lietaer', rawKey: null }
  const kept = { id, hash: id, contentHash: id, messageId: null, receivedAt: api.time.now, size: 10 }
  const said = {
    subject: 'Re: parkeerverbod',
    text: 'Re: parkeerverbod\n\nVergeten\nweg te halen',
    attachments: [],
    reportId: null,
  }
  const write = api.database.write.transaction()
  await write.execute((trx) =>
    insertMail(trx, { ...from, ...kept, ...said, state, kind: 'for_person', why: 'unreadable', ...fate }),
  )
  return id
}

async function callback(state: 'open' | 'done'): Promise<string> {
  const id = newId()
  await sql`insert into callback (id, phone, name, subject, when_text, state, created_at)
    values (${id}, '+3256003190', null, 'Verhuiswagen', 'na 10 uur', ${state}, now())`.execute(
    api.database.write,
  )
  return id
}

describe('the inbox', () => {
  test('has a mail that a person must read, until somebody did', async () => {
    const [open, done] = [await mail('open'), await mail('done')]
    const { items, counts } = await clerk().list({ view: 'mail' })
    expect(items.map(({ id }) => id)).not.toContain(done)
    expect(items.find(({ id }) => id === open)).toMatchObject({
      ...{ key: `mail:${open}`, kind: 'mail', reason: 'unreadable', from: 'Bakkerij Lietaer', due: null },
      ...{ subject: 'Re: parkeerverbod', firstLine: 'Vergeten weg te halen', status: null },
    })
    expect(counts.mail).toBe(items.length)
  })

  test('keeps what ended without a report in a list of its own, newest first, with how it ended', async () => {
    const { now } = api.time
    const older = await mail('done', { kind: 'auto_reply', why: null, receivedAt: now - 60_000 })
    const newer = await mail('done', { kind: 'bounce', why: 'bounce_late', receivedAt: now + 60_000 })
    const open = await mail('open')
    const { items, counts } = await clerk().list({ view: 'ended' })
    const ids = items.map(({ id }) => id)
    expect(ids[0]).toBe(newer)
    expect(ids.indexOf(older)).toBeGreaterThan(0)
    expect(ids).not.toContain(open)
    expect(items[0]).toMatchObject({
      ...{ key: `mail:${newer}`, reason: 'ended', overADay: false },
      ended: { kind: 'bounce', why: 'bounce_late', settled: false },
    })
    expect(counts).not.toHaveProperty('ended')
    expect((await clerk().list({ view: 'all' })).items.map(({ id }) => id)).not.toContain(older)
  })

  test('gives every mail that ended once, over all pages', async () => {
    const { now } = api.time
    const made: string[] = []
    for (let nth = 0; nth < 105; nth += 1)
      made.push(await mail('done', { kind: 'loop', receivedAt: now - 600_000 }))
    const first = await clerk().list({ view: 'ended' })
    const second = await clerk().list({ view: 'ended', cursor: first.nextCursor })
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(second.nextCursor).toBeNull()
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(made))
  })

  test('shows what ended to clerks alone', async () => {
    const asked = api.staff(people.department).inbox.list({ view: 'ended' })
    expect(await refused(asked)).toMatchObject({ code: 'FORBIDDEN' })
  })

  test('has whom to call back', async () => {
    const [open, done] = [await callback('open'), await callback('done')]
    const { items } = await clerk().list({ view: 'callback' })
    expect(items.map(({ id }) => id)).not.toContain(done)
    expect(items.find(({ id }) => id === open)).toMatchObject({
      ...{ kind: 'callback', channel: 'phone', reason: 'callback', from: '056 00 31 90' },
      ...{ subject: 'Verhuiswagen', firstLine: 'na 10 uur' },
    })
  })

  test('lets both sleep while they are open, and nothing that is done or unknown', async () => {
    const snooze = (key: string) =>
      clerk().snooze({ commandId: newId(), key, until: '2026-11-30', note: null })
    const open = await callback('open')
    await snooze(`callback:${open}`)
    const asleep = (await clerk().list({ view: 'snoozed' })).items.map(({ id }) => id)
    expect(asleep).toEqual([open])
    for (const key of [`callback:${await callback('done')}`, `mail:${await mail('done')}`, `mail:${newId()}`])
      expect(await refused(snooze(key))).toMatchObject({ rejection: 'request_unknown' })
  })
})
