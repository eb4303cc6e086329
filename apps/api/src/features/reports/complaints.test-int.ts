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

const toComplaint = { category: 'complaint', place: null, description: null }
const atOmbudsdienst = { complaint: true, status: 'registered', department: { code: 'ombudsdienst' } }

describe('a report that turns out to be a complaint', () => {
  test('goes to the Ombudsdienst with the correction, who can read it and go on with it', async () => {
    const reportId = await registered(api)
    const wish = { ...(await seen(api, reportId)), ...toComplaint }
    await api.staff(people.lead).report.correct(wish)
    const view = await api.staff(people.ombudsman).report.get({ id: reportId })
    expect(view).toMatchObject({ ...atOmbudsdienst, personalHidden: false })
    expect(view.legal).toContain('handle')
    expect(view.timeline.map(({ kind }) => kind)).toContain('rerouted')
    for (const member of [people.clerk, people.lead])
      expect(await refused(api.staff(member).report.get({ id: reportId }))).toMatchObject({
        rejection: 'report_not_found',
      })
  })

  test('and so it does when nobody had registered it yet', async () => {
    const reportId = await submitted(api)
    await api.staff(people.clerk).report.correct({ ...(await seen(api, reportId)), ...toComplaint })
    const view = await api.staff(people.ombudsman).report.get({ id: reportId })
    expect(view).toMatchObject(atOmbudsdienst)
  })

  test('is registered by hand with no other department', async () => {
    const reportId = await submitted(api)
    const wish = { category: 'complaint', department: 'nette-stad', reason: 'Het gaat over hen' }
    const register = api.staff(people.clerk).report.register({ ...(await seen(api, reportId)), ...wish })
    expect(await refused(register)).toMatchObject({ fields: { department: 'department_required' } })
  })

  test('leaves the Ombudsdienst for no department that may not see it', async () => {
    const reportId = await submitted(api, { category: 'complaint' })
    const { version } = await api.staff(people.ombudsman).report.get({ id: reportId })
    const wish = { commandId: newId(), reportId, expectedVersion: version }
    const to = { department: 'nette-stad', reason: 'Het gaat over hen' }
    expect(await refused(api.staff(people.ombudsman).report.reroute({ ...wish, ...to }))).toMatchObject({
      fields: { department: 'department_required' },
    })
  })
})

test('a part that is a complaint is not named on the page of the whole', async () => {
  const reportId = await registered(api)
  const part = (category: string) => ({ id: newId(), category, description: 'Een deel' })
  const parts = [part('complaint'), part('fly-tipping')]
  await api.staff(people.clerk).report.split({ ...(await seen(api, reportId)), parts })
  const partsSeenBy = async (member: (typeof people)['clerk']) => {
    const view = await api.staff(member).report.get({ id: reportId })
    return view.parts.map(({ category }) => category)
  }
  expect(await partsSeenBy(people.clerk)).toEqual(['fly-tipping'])
  expect(await partsSeenBy(people.ombudsman)).toEqual(['complaint', 'fly-tipping'])
})
