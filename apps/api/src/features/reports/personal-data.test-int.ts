import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionMember } from '../../context.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen, submission } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const administrator: SessionMember = {
  ...people.admin,
  departments: [{ code: '1777', name: 'Meldpunt 1777' }],
}

describe('an administrator, of whatever team', () => {
  test('needs nobody’s data to keep the desk in order, and gets none', async () => {
    const reportId = await registered(api)
    const view = await api.staff(administrator).report.get({ id: reportId })
    expect(view).toMatchObject({ personalHidden: true, contact: null, description: null })
    expect((await api.staff(administrator).desk.queue({ q: 'vuilniszakken' })).total).toBe(0)
  })
})

describe('who may not read personal data', () => {
  test('sees of the mails that they went, not to where', async () => {
    const reportId = await registered(api)
    const [onPage, inLog] = await Promise.all([
      api.staff(people.gardener).report.get({ id: reportId }),
      api.staff(people.gardener).notice.list({ reportId }),
    ])
    expect(inLog.length).toBeGreaterThan(0)
    for (const seenThere of [onPage.notices, inLog])
      expect(JSON.stringify(seenThere)).not.toContain('example.org')
  })
})

describe('work', () => {
  test('is given to nobody of another department, who would not find it among theirs', async () => {
    const reportId = await registered(api)
    const wish = { member: people.gardener.memberId, crew: null }
    const assign = api.staff(people.lead).report.assign({ ...(await seen(api, reportId)), ...wish })
    expect(await refused(assign)).toMatchObject({ fields: { member: 'assignee_required' } })
  })
})

describe('ids in capitals', () => {
  test('are the same ids: the report can be followed', async () => {
    const reportId = newId()
    const wish = submission({ reportId: reportId.toUpperCase() })
    expect((await api.anonymous().citizen.submit(wish)).reportId).toBe(reportId)
    expect((await api.anonymous().citizen.submit({ ...wish, reportId })).reportId).toBe(reportId)
    const follower = api.follower(reportId)
    const view = await follower.follow.get({ reportId: reportId.toUpperCase(), language: 'nl' })
    expect(view.reportId).toBe(reportId)
  })
})
