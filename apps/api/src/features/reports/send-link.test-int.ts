import { listAccessOf } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered } from '../../testing/test-reports.ts'

let api: TestApi
let reportId: string
beforeAll(async () => {
  api = await createTestApi()
  reportId = await registered(api)
})
afterAll(() => api.drop())
beforeEach(() => {
  api.posted.length = 0
})

const byPhone = () => ({ commandId: newId(), reportId, by: 'sms' as const, address: '0470 12 34 56' })
const sendLink = (wish: ReturnType<typeof byPhone>) => api.staff(people.clerk).report.sendLink(wish)

describe('a caller who asks for the link', () => {
  test('gets it by text message, once, and the access log says so', async () => {
    const wish = byPhone()
    expect(await sendLink(wish)).toEqual({ sentTo: '0470 12 34 56' })
    expect(await sendLink(wish)).toEqual({ sentTo: '0470 12 34 56' })
    expect(api.posted).toEqual([
      {
        ...{ kind: 'follow_link', by: 'sms', to: '+32470123456', language: 'nl' },
        ...{ reportId, linkVersion: 1, reference: expect.stringMatching(/^\d{9}$/) },
      },
    ])
    const { rows } = await listAccessOf(api.database.read, { reportId, cursor: null, limit: 20 })
    expect(rows.filter(({ what }) => what === 'link_sent')).toHaveLength(1)
  })

  test('gets it by mail', async () => {
    const wish = { commandId: newId(), reportId, by: 'mail' as const, address: 'Zoe@example.org' }
    expect(await api.staff(people.clerk).report.sendLink(wish)).toEqual({ sentTo: 'Zoe@example.org' })
    expect(api.posted).toMatchObject([{ kind: 'follow_link', by: 'mail' }])
  })

  test.each(['1777', 'geen nummer', ''])('at a number like %j is told so beside it', async (address) => {
    const refusal = await refused(sendLink({ ...byPhone(), address }))
    expect(refusal).toMatchObject({ fields: { address: expect.stringMatching(/^phone_/) } })
    expect(api.posted).toEqual([])
  })

  test('of a report that is not there gets nothing', async () => {
    const unknown = sendLink({ ...byPhone(), reportId: newId() })
    expect(await refused(unknown)).toMatchObject({ rejection: 'report_not_found' })
    expect(api.posted).toEqual([])
  })

  test('in a city without text messages is offered a mail', async () => {
    api.deps.smsOffered = false
    expect(await refused(sendLink(byPhone()))).toMatchObject({ rejection: 'sms_not_offered' })
    api.deps.smsOffered = true
  })
})
