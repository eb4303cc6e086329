import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen, submitted } from '../../testing/test-reports.ts'

let api: TestApi
let fresh: string
let planned: string
let park: string
let complaint: string
beforeAll(async () => {
  api = await createTestApi()
  fresh = await submitted(api, { description: 'Zetel op het voetpad', category: null })
  planned = await registered(api, { description: 'Zakken aan de glasbol' })
  const days = { first: '2026-11-24', last: '2026-11-25', crew: 'Ploeg 2', explanation: null }
  await api.staff(people.lead).report.plan({ ...(await seen(api, planned)), ...days })
  park = await submitted(api, {
    category: 'fallen-branch',
    place: { text: 'Begijnhofpark', street: 'Houtmarkt', houseNumber: '3', postcode: '8501' },
  })
  complaint = await submitted(api, { category: 'complaint' })
})
afterAll(() => api.drop())

const clerk = () => api.staff(people.clerk).desk
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

describe('the queue', () => {
  test('shows what somebody still has to look at, newest first, without complaints', async () => {
    const { rows, total } = await clerk().queue({})
    expect(ids(rows)).toEqual([park, planned, fresh])
    expect(total).toBe(3)
  })

  test('shows complaints to the Ombudsdienst', async () => {
    expect(ids((await api.staff(people.ombudsman).desk.queue({})).rows)).toContain(complaint)
  })

  test('has on each row what it is, who has it and how its clock stands', async () => {
    const { rows } = await clerk().queue({ statuses: ['planned'] })
    expect(rows).toEqual([
      expect.objectContaining({
        id: planned,
        category: { code: 'fly-tipping', label: 'Sluikstort' },
        statusLabel: 'Gepland',
        department: { code: 'nette-stad', name: 'Nette Stad' },
        crew: 'Ploeg 2',
        due: expect.objectContaining({ state: 'on_time' }),
        summary: 'Zakken aan de glasbol',
      }),
    ])
  })

  test('finds a street with its number, a word, and a filter together', async () => {
    expect(ids((await clerk().queue({ q: 'houtmarkt 3' })).rows)).toEqual([park])
    expect(ids((await clerk().queue({ q: 'zetel' })).rows)).toEqual([fresh])
    expect(ids((await clerk().queue({ q: 'zetel', statuses: ['planned'] })).rows)).toEqual([])
    expect(ids((await clerk().queue({ postcodes: ['8501'], departments: ['1777'] })).rows)).toEqual([park])
  })

  test('goes on where the last page ended', async () => {
    const first = await clerk().queue({ limit: 2 })
    const second = await clerk().queue({ limit: 2, cursor: first.nextCursor })
    expect([...ids(first.rows), ...ids(second.rows)]).toEqual([park, planned, fresh])
    expect(second.nextCursor).toBeNull()
  })

  test('puts the first due first', async () => {
    const { rows } = await clerk().queue({ sort: 'due' })
    const moments = rows.map(({ due }) => due.at ?? Number.POSITIVE_INFINITY)
    expect(moments).toEqual(moments.toSorted((one, other) => one - other))
  })
})

describe('the filters beside the queue', () => {
  test('say in words how many each would leave', async () => {
    const { statuses, departments } = await clerk().facets({})
    expect(statuses).toContainEqual({ code: 'planned', label: 'Gepland', count: 1 })
    expect(departments).toContainEqual({ code: 'nette-stad', label: 'Nette Stad', count: 1 })
  })

  test('begin for the desk with what nobody judged, for a department with its own', async () => {
    const [toJudge] = await clerk().views()
    expect(toJudge).toMatchObject({ code: 'to_judge', count: 2 })
    const ofDepartment = await api.staff(people.lead).desk.views()
    expect(ofDepartment.find(({ code }) => code === 'planned')).toMatchObject({ count: 1 })
  })

  test.each(['manager', 'admin', 'ombudsman'] as const)(
    'begin for a %s with the whole city',
    async (role) => {
      const member = { ...people[role], departments: [{ code: 'ombudsdienst', name: 'Ombudsdienst' }] }
      const views = await api.staff(member).desk.views()
      expect(views[0]).toMatchObject({ code: 'all', filter: {} })
      expect(views[0]?.count).toBeGreaterThan(0)
      expect(views.at(-1)).toMatchObject({ code: 'own', filter: { departments: ['ombudsdienst'] } })
    },
  )
})

describe('the lists of the forms', () => {
  test('are in the language of the member and hold whom one can choose', async () => {
    const { departments, partners, categories, members } = await clerk().lists()
    expect(departments).toContainEqual({ code: 'nette-stad', name: 'Nette Stad' })
    expect(partners).toContainEqual({ code: 'imog', name: 'IMOG' })
    expect(categories.find(({ code }) => code === 'fly-tipping')?.group.label).toBe('Netheid')
    expect(members).toContainEqual({
      memberId: people.lead.memberId,
      name: 'Chaimae',
      departments: ['nette-stad'],
    })
  })

  test('for citizens are in the language asked', async () => {
    const categories = await api.anonymous().city.categories({ language: 'fr' })
    const found = categories.find(({ code }) => code === 'fly-tipping')
    expect(found?.group).toEqual({ code: 'cleanliness', label: 'Propreté' })
    expect(found?.questions.length).toBeGreaterThan(0)
  })
})

describe('who am I', () => {
  test('is what sign-in put into the session', async () => {
    expect(await api.staff(people.lead).session.me()).toEqual({ ...people.lead, smsOffered: true })
  })
})
