import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statementCounter } from '../../testing/counted.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, monday, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen, submission, submitted } from '../../testing/test-reports.ts'
import type { DeskInboxViewName, DeskItem } from './inbox-view.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const hour = 3_600_000
const clerk = () => api.staff(people.clerk)
const lines = async (view: DeskInboxViewName = 'all') => (await clerk().inbox.list({ view })).items
const find = async (reportId: string, view: DeskInboxViewName = 'all'): Promise<DeskItem | undefined> =>
  (await lines(view)).find(({ id }) => id === reportId)
const snooze = (reportId: string, until: string | null) =>
  clerk().inbox.snooze({ commandId: newId(), key: `report:${reportId}`, until, note: 'belt terug' })
const add = (reportId: string, text: string) =>
  api.follower(reportId).follow.addInformation({ commandId: newId(), reportId, text, attachments: [] })

async function asked(): Promise<string> {
  const reportId = await submitted(api)
  await clerk().report.ask({ ...(await seen(api, reportId)), question: 'Welke glasbol?', until: null })
  return reportId
}
async function answered(): Promise<string> {
  const reportId = await submitted(api)
  await clerk().report.answer({ ...(await seen(api, reportId)), text: 'Morgen', answerId: null })
  return reportId
}

describe('the inbox', () => {
  test('has what just came in, with who and what, and the term', async () => {
    const reportId = await submitted(api)
    expect(await find(reportId)).toMatchObject({
      ...{ key: `report:${reportId}`, kind: 'report', channel: 'web', reason: 'new', from: 'Zoë' },
      ...{ subject: 'Sluikstort, Kerkstraat 41', firstLine: 'Er liggen vuilniszakken naast de glasbol' },
      ...{ status: 'received', overADay: false, presence: [], snoozedUntil: null },
      due: { state: 'on_time' },
    })
  })

  test('takes the subject from the text where nobody chose a category', async () => {
    const description = `${'Waarom komt de vuilniswagen niet meer in onze straat voorbij? '.repeat(2)}`
    const item = await find(await submitted(api, { category: null, place: null, description }))
    expect(item?.subject).toBe('Waarom komt de vuilniswagen niet meer in onze straat voorbij…')
    expect(item?.firstLine).toMatch(/^\? Waarom/)
  })

  test('has nothing that a department has, that waits for the reporter, or that is closed', async () => {
    for (const reportId of [await registered(api), await asked(), await answered()])
      expect(await find(reportId)).toBeUndefined()
  })

  test('has no complaint, unless the clerk is of the Ombudsdienst too', async () => {
    const reportId = await submitted(api, { category: 'complaint' })
    expect(await find(reportId)).toBeUndefined()
  })

  test('has what was replied to a question of the desk', async () => {
    const reportId = await asked()
    const reply = { commandId: newId(), reportId, text: 'Die aan het station', attachments: [] }
    await api.follower(reportId).follow.reply(reply)
    expect(await find(reportId, 'replies')).toMatchObject({
      reason: 'reply',
      firstLine: 'Die aan het station',
    })
  })

  test('has what was added to a closed report until somebody deals with it', async () => {
    const [one, other] = [await answered(), await answered()]
    api.time.now += hour
    for (const reportId of [one, other]) await add(reportId, 'En nu ligt er nog meer')
    expect(await find(one, 'replies')).toMatchObject({ reason: 'information', status: 'answered' })
    const { version } = await clerk().report.get({ id: one })
    await clerk().inbox.settle({ commandId: newId(), reportId: one, version })
    // A screen that was opened before knows less, and takes nothing back.
    await clerk().inbox.settle({ commandId: newId(), reportId: one, version: 1 })
    await clerk().report.note({ ...(await seen(api, other)), text: 'Gelezen', attachments: [] })
    expect(await find(one)).toBeUndefined()
    expect(await find(other)).toBeUndefined()
    await add(one, 'Nog iets')
    expect(await find(one)).toMatchObject({ reason: 'information', firstLine: 'Nog iets' })
    api.time.now = monday
  })

  test('has first what waits longer than a working day, weekends not counted', async () => {
    const old = await submitted(api, { description: 'Oud', category: null })
    api.time.now = monday + 24 * hour
    expect(await find(old)).toMatchObject({ overADay: false })
    api.time.now += hour
    const fresh = await submitted(api, { description: 'Nieuw', category: null })
    const items = await lines()
    expect(items.find(({ id }) => id === old)?.overADay).toBe(true)
    const late = items.map(({ overADay }) => overADay)
    expect(late).toEqual(late.toSorted((one, two) => Number(two) - Number(one)))
    expect(items.findIndex(({ id }) => id === old)).toBeLessThan(items.findIndex(({ id }) => id === fresh))
    api.time.now = monday
  })

  test('is found in by words and category, where signs of SQL mean themselves', async () => {
    const reportId = await submitted(api, { description: '100% kapot_bord', category: null })
    const search = async (text: string, category: string | null = null) =>
      (await clerk().inbox.list({ text, category })).items.map(({ id }) => id)
    expect(await search('100% KAPOT_BORD zoë')).toEqual([reportId])
    expect(await search('100%bord')).toEqual([])
    expect(await search('x'.repeat(5000))).toEqual([])
    expect(await search('100%', 'fly-tipping')).toEqual([])
  })
})

describe('the counts', () => {
  test('say how many lines each view has', async () => {
    const { counts } = await clerk().inbox.list({})
    for (const view of ['all', 'web', 'mail', 'replies', 'snoozed'] as const)
      expect([view, counts[view]]).toEqual([view, (await lines(view)).length])
  })

  test('are read without the lines, in one statement, by clerks only', async () => {
    await submitted(api)
    const { counts } = await clerk().inbox.list({})
    expect(await clerk().inbox.counts()).toEqual(counts)
    const count = await statementCounter(api)
    expect(await count(() => clerk().inbox.counts())).toBe(1)
    expect(await refused(api.staff(people.department).inbox.counts())).toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('a thing that sleeps', () => {
  test('is gone until the working day begins on which it comes back', async () => {
    const reportId = await submitted(api)
    await snooze(reportId, '2026-11-28')
    expect(await find(reportId)).toBeUndefined()
    expect(await find(reportId, 'snoozed')).toMatchObject({ snoozeNote: 'belt terug' })
    const nextMonday = Date.UTC(2026, 10, 30, 8)
    api.time.now = nextMonday - 1
    expect(await find(reportId)).toBeUndefined()
    api.time.now = nextMonday
    expect(await find(reportId)).toMatchObject({ overADay: true, snoozedUntil: null })
    api.time.now = monday
  })

  test('wakes when its reporter says something, and not for a note', async () => {
    const reportId = await submitted(api)
    await snooze(reportId, '2026-11-30')
    await clerk().report.note({ ...(await seen(api, reportId)), text: 'Nog even', attachments: [] })
    expect(await find(reportId)).toBeUndefined()
    await add(reportId, 'Het wordt erger')
    expect(await find(reportId)).toMatchObject({ reason: 'information', firstLine: 'Het wordt erger' })
  })

  test('is woken by hand', async () => {
    const reportId = await submitted(api)
    await snooze(reportId, '2026-11-30')
    await snooze(reportId, null)
    expect(await find(reportId)).toBeDefined()
  })

  test('comes back on a day that is still to begin', async () => {
    const reportId = await submitted(api)
    for (const [until, error] of [
      ['2026-11-23', 'day_over'],
      ['2026-11-01', 'day_over'],
      ['2028-01-03', 'day_too_far'],
      ['2026-02-30', 'day_invalid'],
    ] as const)
      expect(await refused(snooze(reportId, until))).toMatchObject({ fields: { until: error } })
    expect(await refused(snooze(newId(), '2026-11-30'))).toMatchObject({ rejection: 'report_not_found' })
  })
})

describe('a page of the inbox', () => {
  test('costs two statements, however much is in it, and pages through all of it once', async () => {
    const count = await statementCounter(api)
    const before = await count(() => clerk().inbox.list({}))
    for (let number = 0; number < 105; number += 1)
      await api.anonymous().citizen.submit(submission({ description: `Zak ${number}` }))
    expect([before, await count(() => clerk().inbox.list({}))]).toEqual([2, 2])
    const first = await clerk().inbox.list({})
    const second = await clerk().inbox.list({ cursor: first.nextCursor })
    const keys = [...first.items, ...second.items].map(({ key }) => key)
    expect(first.items).toHaveLength(100)
    expect(new Set(keys).size).toBe(first.counts.all)
    expect(second.nextCursor).toBeNull()
    const mistaken = await clerk().inbox.list({ cursor: 'bm9wZQ' })
    expect(mistaken.items[0]?.key).toBe(keys[0])
  })
})

describe('a view of one’s own', () => {
  const filter = { view: 'web', category: 'fly-tipping', text: 'glasbol' } as const
  const views = async () => (await clerk().inbox.views()).map(({ name }) => name)

  test('is kept, changed and removed by its owner alone', async () => {
    const id = newId()
    await clerk().inbox.saveView({ commandId: newId(), id, name: 'Glas', filter })
    expect(await clerk().inbox.views()).toEqual([{ id, name: 'Glas', filter }])
    await clerk().inbox.saveView({ commandId: newId(), id, name: 'Glasbollen', filter })
    expect(await views()).toEqual(['Glasbollen'])
    const other = api.staff({ ...people.clerk, memberId: people.gardener.memberId })
    await other.inbox.removeView({ commandId: newId(), id })
    expect(await refused(other.inbox.saveView({ commandId: newId(), id, name: 'x', filter }))).toBeDefined()
    expect(await views()).toEqual(['Glasbollen'])
    await clerk().inbox.removeView({ commandId: newId(), id })
    expect(await views()).toEqual([])
  })

  test('is one of twelve at most', async () => {
    const save = () => clerk().inbox.saveView({ commandId: newId(), id: newId(), name: 'Nog een', filter })
    for (let number = 0; number < 12; number += 1) await save()
    expect(await refused(save())).toMatchObject({ fields: { name: 'too_many_views' } })
  })
})

describe('who is no clerk', () => {
  test('has no inbox of the desk', async () => {
    for (const caller of [api.staff(people.department), api.staff(people.admin), api.anonymous()])
      expect(['FORBIDDEN', 'UNAUTHORIZED']).toContain((await refused(caller.inbox.list({}))).code)
  })
})
