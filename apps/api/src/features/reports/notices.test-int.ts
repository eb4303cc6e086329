import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen, submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const days = { first: '2026-11-24', last: '2026-11-27', crew: null, explanation: null }

describe('the preview of a mail', () => {
  test('is what the reporter would get, and changes nothing', async () => {
    const reportId = await registered(api)
    const input = { ...(await seen(api, reportId)), ...days }
    const preview = await api.staff(people.lead).report.previewNotice({ command: 'plan', input })
    expect(preview?.to).toBe('zoe@example.org')
    expect(preview?.text).toContain('tussen dinsdag 24 en vrijdag 27 november')
    expect((await api.staff(people.lead).report.get({ id: reportId })).status).toBe('registered')
  })

  test('is nothing where nobody is mailed', async () => {
    const reportId = await registered(api, { contact: null })
    const input = { ...(await seen(api, reportId)), ...days }
    expect(await api.staff(people.lead).report.previewNotice({ command: 'plan', input })).toBeNull()
  })

  test('is the text message of who is told that way', async () => {
    const contact = { name: 'Zoë', email: null, phone: '0470 12 34 56', channels: ['sms' as const] }
    const reportId = await registered(api, { contact })
    const input = { ...(await seen(api, reportId)), ...days }
    const preview = await api.staff(people.lead).report.previewNotice({ command: 'plan', input })
    expect(preview).toMatchObject({ to: '0470 12 34 56', subject: null, html: null })
    expect(preview?.text).toMatch(/^1777: \d{3}-.* tussen dinsdag 24 en vrijdag 27 november\. https?:/)
  })

  test('is refused as the command would be', async () => {
    const reportId = await submitted(api)
    const input = await seen(api, reportId)
    const preview = api.staff(people.lead).report.previewNotice({ command: 'start', input })
    expect(await refused(preview)).toMatchObject({ rejection: 'not_your_department' })
  })
})

describe('a notice that was sent', () => {
  async function sent(): Promise<{ reportId: string; noticeId: string }> {
    const reportId = await registered(api)
    const notices = await api.staff(people.clerk).notice.list({ reportId })
    const noticeId = notices.find(({ audience }) => audience === 'reporter')?.id ?? ''
    await api.database.write.updateTable('notice').set({ state: 'sent' }).where('id', '=', noticeId).execute()
    return { reportId, noticeId }
  }

  test('goes out again when somebody asks, once per asking, and the log says who', async () => {
    const { reportId, noticeId } = await sent()
    const wish = { commandId: newId(), noticeId }
    await api.staff(people.clerk).notice.resend(wish)
    await api.staff(people.clerk).notice.resend(wish)
    const notices = await api.staff(people.clerk).notice.list({ reportId })
    const again = notices.find(({ id }) => id === noticeId)
    expect(again).toMatchObject({ state: 'waiting', resends: 1 })
    expect(again?.log).toEqual([expect.objectContaining({ outcome: 'resend', detail: 'An' })])
  })

  test('is told on the follow page as a way in which the reporter was told', async () => {
    const { reportId } = await sent()
    const { history } = await api.follower(reportId).follow.get({ reportId, language: 'nl' })
    expect(history[0]?.toldBy).toEqual(['mail'])
  })

  test('cannot be sent again by a department that never had the report', async () => {
    const { noticeId } = await sent()
    const resend = api.staff(people.gardener).notice.resend({ commandId: newId(), noticeId })
    expect(await refused(resend)).toMatchObject({ rejection: 'not_your_department' })
  })

  test('that is still waiting cannot be sent again', async () => {
    const reportId = await registered(api)
    const notices = await api.staff(people.clerk).notice.list({ reportId })
    const noticeId = notices.at(-1)?.id ?? ''
    const resend = api.staff(people.clerk).notice.resend({ commandId: newId(), noticeId })
    expect(await refused(resend)).toMatchObject({ rejection: 'notice_not_resendable' })
  })
})
