import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statementCounter } from '../../testing/counted.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, monday, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const second = 1000
const an = () => api.staff(people.clerk).presence
const bram = () => api.staff(people.department).presence

describe('two people on one report', () => {
  test('see each other, and who edits; not themselves', async () => {
    const key = `report:${await submitted(api)}`
    expect(await an().here({ key })).toEqual([])
    expect(await bram().here({ key, mode: 'edits' })).toEqual([
      { memberId: people.clerk.memberId, name: 'An', initials: 'A', mode: 'looks' },
    ])
    expect(await an().here({ key })).toMatchObject([{ name: 'Bram', mode: 'edits' }])
    const { items } = await api.staff(people.clerk).inbox.list({})
    expect(items.find((item) => item.key === key)?.presence).toMatchObject([{ name: 'Bram', mode: 'edits' }])
  })

  test('no longer do when one goes on to something else, or leaves', async () => {
    const [one, other] = [`report:${newId()}`, `report:${newId()}`]
    await bram().here({ key: one })
    await bram().here({ key: other })
    expect(await an().here({ key: one })).toEqual([])
    expect(await an().here({ key: other })).toHaveLength(1)
    await bram().here({ key: null })
    expect(await an().here({ key: other })).toEqual([])
  })

  test('no longer do when the browser of one dies: it says nothing any more', async () => {
    const key = `report:${newId()}`
    await bram().here({ key })
    api.time.now = monday + 39 * second
    expect(await an().here({ key })).toHaveLength(1)
    api.time.now = monday + 41 * second
    expect(await an().here({ key })).toEqual([])
    api.time.now = monday
  })
})

describe('the inbox as a whole', () => {
  test('says who else has it open, whatever they look at in it', async () => {
    const els = api.staff(people.lead).presence
    await els.here({ tab: newId(), key: 'inbox' })
    await els.here({ tab: newId(), key: `report:${newId()}` })
    expect(await an().here({ tab: newId(), key: 'inbox' })).toHaveLength(1)
  })
})

describe('somebody with two tabs', () => {
  test('is at two places, and edits where one of two edits', async () => {
    const [one, other] = [`report:${newId()}`, `report:${newId()}`]
    const tabs = [newId(), newId(), newId()]
    await bram().here({ tab: tabs[0], key: one })
    await bram().here({ tab: tabs[1], key: other })
    await bram().here({ tab: tabs[2], key: one, mode: 'edits' })
    expect(await an().here({ key: one })).toMatchObject([{ name: 'Bram', mode: 'edits' }])
    expect(await an().here({ key: other })).toHaveLength(1)
  })

  test('is not moved by somebody else who says to be that tab', async () => {
    const [one, other] = [`report:${newId()}`, `report:${newId()}`]
    const tab = newId()
    await bram().here({ tab, key: one })
    await api.staff(people.lead).presence.here({ tab, key: other })
    await api.staff(people.lead).presence.here({ tab, key: null })
    expect(await an().here({ key: one })).toMatchObject([{ name: 'Bram' }])
    expect(await an().here({ key: other })).toEqual([])
  })
})

describe('a complaint', () => {
  test('is open before nobody who may not know of it, and shows them nobody', async () => {
    const key = `report:${await submitted(api, { category: 'complaint' })}`
    const els = api.staff(people.ombudsman).presence
    await els.here({ key, mode: 'edits' })
    expect(await an().here({ key })).toEqual([])
    expect(await els.here({ key, mode: 'edits' })).toEqual([])
    expect(
      await api.staff({ ...people.ombudsman, memberId: people.lead.memberId }).presence.here({ key }),
    ).toMatchObject([{ name: 'Els', mode: 'edits' }])
  })
})

describe('saying that one is here', () => {
  test('costs two statements, and is for staff', async () => {
    const count = await statementCounter(api)
    expect(await count(() => an().here({ key: `report:${newId()}` }))).toBe(2)
    expect(await refused(api.anonymous().presence.here({ key: null }))).toMatchObject({
      code: 'UNAUTHORIZED',
    })
  })
})
