import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const from = (name: string, email: string, phone = '') =>
  submitted(api, { contact: { name, email, phone, channels: [email === '' ? 'sms' : 'mail'] } })
const earlier = (reportId: string) => api.staff(people.clerk).inbox.earlier({ reportId })

describe('how often a reporter wrote before', () => {
  test('counts the reports from the same address or number, each once, and none that came later', async () => {
    const first = await from('Griet', 'Griet.V@example.org', '0470 11 22 33')
    api.time.now += 1000
    await from('Iemand anders', 'vgriet@example.org')
    api.time.now += 1000
    await from('Griet', 'griet.v@example.org', '0470 11 22 33')
    api.time.now += 1000
    const last = await from('G.', '', '0470 11 22 33')
    expect(await earlier(first)).toEqual({ count: 0 })
    expect(await earlier(last)).toEqual({ count: 2 })
  })

  test('knows nothing of who gave nothing, and nothing of what was erased', async () => {
    expect(await earlier(await submitted(api, { contact: null }))).toEqual({ count: 0 })
    const gone = await from('Jan', 'jan@example.org')
    api.time.now += 1000
    const now = await from('Jan', 'jan@example.org')
    expect(await earlier(now)).toEqual({ count: 1 })
    await sql`update report set erased = true where id = ${gone}`.execute(api.database.write)
    expect(await earlier(now)).toEqual({ count: 0 })
  })

  test('is for the desk', async () => {
    const reportId = await from('Griet', 'griet@example.org')
    expect(await refused(api.staff(people.department).inbox.earlier({ reportId }))).toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})
