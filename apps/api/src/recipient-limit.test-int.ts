import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRecipientLimit } from './recipient-limit.ts'
import { statementCounter } from './testing/counted.ts'
import { refused } from './testing/refused.ts'
import { createTestApi, type TestApi } from './testing/test-api.ts'
import { submission, submitted } from './testing/test-reports.ts'

const perHour = 10
let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  api.deps.limitRecipient = limit()
})
afterAll(() => api.drop())

/** As another process on the same database has it. */
const limit = () => createRecipientLimit(api.database.pool, { key: api.deps.keys.link, perHour })
const contactAt = (email: string) => ({ name: '', email, phone: '', channels: ['mail' as const] })
const send = (email: string) => api.anonymous().citizen.submit(submission({ contact: contactAt(email) }))
const tooMany = { rejection: 'too_many_requests' }

async function fill(email: string): Promise<void> {
  for (let count = 0; count < perHour; count += 1) await send(email)
}

describe('a mail address that is given again and again', () => {
  test('gets no more, whoever gives it and however it is written; another one does', async () => {
    await fill('stranger@example.org')
    expect(await refused(send('Stranger@Example.org'))).toMatchObject(tooMany)
    await send('neighbour@example.org')
    await api.anonymous().citizen.submit(submission({ contact: null }))
  })

  test('is not filled through the follow page of a report either', async () => {
    const reportId = await submitted(api, { contact: contactAt('me@example.org') })
    await fill('victim@example.org')
    const contact = { ...contactAt('victim@example.org'), forget: '' as const }
    const change = { commandId: newId(), reportId, language: 'nl' as const, contact }
    expect(await refused(api.follower(reportId).follow.setContact(change))).toMatchObject(tooMany)
  })

  test('is counted by all processes together, and by none in the clear', async () => {
    await fill('shared@example.org')
    api.deps.limitRecipient = limit()
    // Each process counted its first fifth alone, so the second lets through its own fifth and the one that the first kept to itself.
    for (let count = 0; count < 2 * (perHour / 5); count += 1) await send('shared@example.org')
    expect(await refused(send('shared@example.org'))).toMatchObject(tooMany)
    const kept = await api.database.read.selectFrom('rate_limit').select('key').execute()
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept)).not.toContain('example')
  })

  /** As many as any report from the site: what stands in `statements.test-int.ts`. */
  const ofAnyReport = 5

  test('costs no statement while it is given now and then', async () => {
    const count = await statementCounter(api)
    expect(await count(() => send('now-and-then@example.org'))).toBe(ofAnyReport)
  })
})
