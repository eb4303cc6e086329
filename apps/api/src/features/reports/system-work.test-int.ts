import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, monday, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen } from '../../testing/test-reports.ts'
import { endWaiting } from './end-waiting.ts'
import { lapsePlans } from './lapse-plans.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const day = 86_400_000
const statusOf = async (id: string) => (await api.staff(people.clerk).report.get({ id })).status

describe('work planned until Friday that nobody finished', () => {
  test('stays planned over the weekend, and is taken back on Monday at nine, once', async () => {
    const reportId = await registered(api)
    const days = { first: '2026-11-24', last: '2026-11-27', crew: null, explanation: null }
    await api.staff(people.lead).report.plan({ ...(await seen(api, reportId)), ...days })
    const sunday = monday + 6 * day
    expect(await lapsePlans(api.deps, sunday)).toBe(0)
    expect(await statusOf(reportId)).toBe('planned')
    const nextMonday = monday + 7 * day
    expect(await lapsePlans(api.deps, nextMonday)).toBe(1)
    expect(await lapsePlans(api.deps, nextMonday)).toBe(0)
    expect(await statusOf(reportId)).toBe('in_progress')
  })

  test('is taken back once when two processes see it at the same moment', async () => {
    const reportId = await registered(api)
    const days = { first: '2026-11-24', last: '2026-11-24', crew: null, explanation: null }
    await api.staff(people.lead).report.plan({ ...(await seen(api, reportId)), ...days })
    const later = monday + 8 * day
    const both = await Promise.all([lapsePlans(api.deps, later), lapsePlans(api.deps, later)])
    expect(both.toSorted()).toEqual([0, 1])
  })
})

describe('work of the system of which one report fails', () => {
  test('is done for all others, and tells of the failure', async () => {
    const days = { first: '2026-11-24', last: '2026-11-24', crew: null, explanation: null }
    const reports = [await registered(api), await registered(api)]
    for (const reportId of reports)
      await api.staff(people.lead).report.plan({ ...(await seen(api, reportId)), ...days })
    let drawn = 0
    const newId = () => {
      drawn += 1
      if (drawn === 1) throw new Error('no id')
      return api.deps.newId()
    }
    await expect(lapsePlans({ ...api.deps, newId }, monday + 9 * day)).rejects.toThrow('1 of 2 failed')
    const statuses = await Promise.all(reports.map(statusOf))
    expect(statuses.toSorted()).toEqual(['in_progress', 'planned'])
    expect(await lapsePlans(api.deps, monday + 9 * day)).toBe(1)
  })
})

describe('a question without an answer', () => {
  test('ends the day after its last day, and the report goes on where it was', async () => {
    const reportId = await registered(api)
    const ask = { question: 'Welke kant van de straat?', until: '2026-11-30' }
    await api.staff(people.lead).report.ask({ ...(await seen(api, reportId)), ...ask })
    expect(await endWaiting(api.deps, monday + 7 * day)).toBe(0)
    expect(await endWaiting(api.deps, monday + 8 * day)).toBe(1)
    expect(await statusOf(reportId)).toBe('registered')
  })
})
