import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../testing/refused.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { people } from '../testing/test-people.ts'
import { registered, seen, submission } from '../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const countOf = async (table: 'report' | 'report_event' | 'notice' | 'contact'): Promise<number> => {
  const rows = await api.database.read.selectFrom(table).select('id').execute()
  return rows.length
}

describe('a report that is sent twice', () => {
  test('is one report, with the same confirmation both times', async () => {
    const wish = submission()
    const before = await countOf('report')
    const first = await api.anonymous().citizen.submit(wish)
    const second = await api.anonymous().citizen.submit(wish)
    expect(second).toEqual(first)
    expect(await countOf('report')).toBe(before + 1)
  })

  test('is one report when it arrives twenty times at the same moment', async () => {
    const wish = submission()
    const before = [await countOf('report'), await countOf('notice')]
    const all = Array.from({ length: 20 }, () => api.anonymous().citizen.submit(wish))
    const [first, ...others] = await Promise.all(all)
    for (const other of others) expect(other).toEqual(first)
    expect([await countOf('report'), await countOf('notice')]).toEqual(before.map((count) => count + 1))
  })

  test('with other words under the same command id is refused, and the first stays', async () => {
    const wish = submission()
    await api.anonymous().citizen.submit(wish)
    const other = api.anonymous().citizen.submit({ ...wish, description: 'Iets anders' })
    expect(await refused(other)).toMatchObject({ code: 'CONFLICT', rejection: 'command_reused' })
    const { description } = await api.staff(people.clerk).report.get({ id: wish.reportId })
    expect(description).toBe(wish.description)
  })

  test('under another command id is refused: the report exists', async () => {
    const wish = submission()
    await api.anonymous().citizen.submit(wish)
    const again = api.anonymous().citizen.submit({ ...wish, commandId: newId() })
    expect(await refused(again)).toMatchObject({ code: 'CONFLICT', rejection: 'report_exists' })
  })
})

describe('a command of staff that is sent twice', () => {
  test('is carried out once and answered the same', async () => {
    const reportId = await registered(api)
    const command = await seen(api, reportId)
    const first = await api.staff(people.department).report.start(command)
    const events = await countOf('report_event')
    expect(await api.staff(people.department).report.start(command)).toEqual(first)
    expect(await countOf('report_event')).toBe(events)
  })

  test('by somebody else under the same id is refused', async () => {
    const reportId = await registered(api)
    const command = await seen(api, reportId)
    await api.staff(people.department).report.start(command)
    expect(await refused(api.staff(people.lead).report.start(command))).toMatchObject({
      rejection: 'command_reused',
    })
  })
})

describe('a command that was refused', () => {
  test('leaves nothing, so that the same id can be used for what is mended', async () => {
    const reportId = await registered(api)
    const command = await seen(api, reportId)
    const past = { first: '2026-11-02', last: '2026-11-03', crew: null, explanation: null }
    expect(await refused(api.staff(people.lead).report.plan({ ...command, ...past }))).toMatchObject({
      rejection: 'days_in_the_past',
    })
    const days = { ...past, first: '2026-11-24', last: '2026-11-25' }
    await api.staff(people.lead).report.plan({ ...command, ...days })
    expect((await api.staff(people.lead).report.get({ id: reportId })).status).toBe('planned')
  })
})
