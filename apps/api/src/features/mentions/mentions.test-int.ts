import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const call = async (reportId: string, mentions: string[], text = 'Kijk jij?') =>
  api.staff(people.lead).report.note({ ...(await seen(api, reportId)), text, attachments: [], mentions })
const { clerk, department, gardener, lead } = people

describe('a note that calls a colleague', () => {
  test('stands in their list and in the inbox of a clerk until they have read it', async () => {
    const reportId = await registered(api)
    await call(reportId, [clerk.memberId, clerk.memberId])
    const { rows, unread } = await api.staff(clerk).mention.list({})
    expect(rows).toMatchObject([
      { reportId, by: 'Chaimae', text: 'Kijk jij?', title: 'Sluikstort', readAt: null, position: 3 },
    ])
    expect(unread).toBe(1)
    const { items, counts } = await api.staff(clerk).inbox.list({ view: 'mentions' })
    expect(items).toMatchObject([
      { id: reportId, reason: 'mention', from: 'Chaimae', firstLine: 'Kijk jij?' },
    ])
    expect(counts.mentions).toBe(1)
    expect(await api.staff(clerk).mention.markRead({ reportId })).toEqual({ read: 1 })
    expect(await api.staff(clerk).mention.markRead({ reportId })).toEqual({ read: 0 })
    expect((await api.staff(clerk).mention.list({})).unread).toBe(0)
    expect((await api.staff(clerk).inbox.list({ view: 'mentions' })).items).toEqual([])
  })

  test('calls nobody who may not read it or is no colleague, and is then not kept either', async () => {
    const reportId = await registered(api)
    const { version } = await api.staff(clerk).report.get({ id: reportId })
    for (const nobody of [gardener.memberId, newId()]) {
      const refusal = await refused(call(reportId, [department.memberId, nobody]))
      expect(refusal).toMatchObject({ rejection: 'member_unknown', field: 'mentions' })
    }
    expect((await api.staff(clerk).report.get({ id: reportId })).version).toBe(version)
    expect((await api.staff(department).mention.list({})).rows).toEqual([])
  })

  test('calls twenty at most', async () => {
    const many = Array.from({ length: 21 }, () => newId())
    expect(await refused(call(await registered(api), many))).toMatchObject({
      fields: { mentions: 'too_many_mentions' },
    })
  })
})

describe('looking for a colleague', () => {
  const names = async (text: string, reportId?: string) =>
    (await api.staff(clerk).members.lookup({ text, reportId })).map(({ name }) => name)

  test('finds by how a name begins, never oneself', async () => {
    expect(await names('ch')).toEqual(['Chaimae'])
    expect(await names('')).not.toContain('An')
    expect(await names('%')).toEqual([])
    expect(await names('x'.repeat(5000))).toEqual([])
  })

  test('on a report finds only who may read it', async () => {
    const reportId = await registered(api)
    expect(await names('', reportId)).toEqual(['Bram', 'Chaimae'])
  })

  test('is for staff', async () => {
    expect(await refused(api.anonymous().members.lookup({}))).toMatchObject({ code: 'UNAUTHORIZED' })
    expect((await api.staff(lead).members.lookup({ text: 'an' })).map(({ name }) => name)).toEqual(['An'])
  })
})
