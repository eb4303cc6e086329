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

async function mail(state: 'open' | 'done'): Promise<string> {
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
    insertMail(trx, { ...from, ...kept, ...said, state, kind: 'for_person', why: 'unreadable' }),
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
