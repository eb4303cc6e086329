import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statementCounter } from '../../testing/counted.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen, submission } from '../../testing/test-reports.ts'

let api: TestApi
let count: (work: () => Promise<unknown>) => Promise<number>
beforeAll(async () => {
  api = await createTestApi()
  count = await statementCounter(api)
})
afterAll(() => api.drop())

/** A report with a long history. */
async function busy(): Promise<string> {
  const reportId = await registered(api)
  const lead = api.staff(people.lead).report
  for (const first of ['2026-11-24', '2026-11-25', '2026-11-26']) {
    const days = { first, last: '2026-11-27', crew: null, explanation: null }
    await lead.plan({ ...(await seen(api, reportId, people.lead)), ...days })
    const text = { text: `We komen vanaf ${first}`, attachments: [] }
    await lead.update({ ...(await seen(api, reportId, people.lead)), ...text })
  }
  return reportId
}

describe('the statements of a request', () => {
  test('submit: BEGIN, command, one write, the contact, COMMIT', async () => {
    expect(await count(() => api.anonymous().citizen.submit(submission()))).toBe(5)
  })

  test('change of status: BEGIN, command, lock, merged reporters, one write, COMMIT', async () => {
    const command = await seen(api, await registered(api))
    expect(await count(() => api.staff(people.lead).report.start(command))).toBe(6)
  })

  test('change of status of a report with a long history: as many', async () => {
    const command = await seen(api, await busy())
    expect(await count(() => api.staff(people.lead).report.start(command))).toBe(6)
  })

  test('a command that is repeated: BEGIN, command, what it was answered, COMMIT', async () => {
    const command = await seen(api, await registered(api))
    await api.staff(people.lead).report.start(command)
    expect(await count(() => api.staff(people.lead).report.start(command))).toBe(4)
  })

  test('detail: as many for a new report as for one with a long history', async () => {
    const [fresh, old] = [await registered(api), await busy()]
    expect(await count(() => api.staff(people.lead).report.get({ id: fresh }))).toBe(8)
    expect(await count(() => api.staff(people.lead).report.get({ id: old }))).toBe(8)
  })

  test('follow page: as many for a new report as for one with a long history', async () => {
    const [fresh, old] = [await registered(api), await busy()]
    const follow = (reportId: string) =>
      count(() => api.follower(reportId).follow.get({ reportId, language: 'nl' }))
    expect([await follow(fresh), await follow(old)]).toEqual([4, 4])
  })

  test('queue and facets: as many with one report as with fifty', async () => {
    const clerk = api.staff(people.clerk)
    const counts = async () => [
      await count(() => clerk.desk.queue({})),
      await count(() => clerk.desk.facets({})),
    ]
    expect(await counts()).toEqual([1, 1])
    for (let number = 0; number < 50; number += 1) {
      await api.anonymous().citizen.submit(submission({ description: `Zak ${number}`, commandId: newId() }))
    }
    expect((await clerk.desk.queue({})).rows).toHaveLength(50)
    expect(await counts()).toEqual([1, 1])
  })
})
