import { listModels, listProposalsOf } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepProposals } from '../../proposals/keep-proposals.ts'
import { createProposals } from '../../proposals/proposals.ts'
import { trainProposals } from '../../proposals/train-proposals.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, submission } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

/** A process that has nothing in memory yet. */
const fresh = () => ({ ...api.deps, proposals: createProposals({ db: api.database, clock: Date.now }) })
const ask = (text: string) => api.anonymous().city.propose({ text, language: 'nl' })

describe('before a model was learned', () => {
  test('nothing is proposed', async () => {
    expect(await ask('Er ligt een matras op straat')).toEqual({ proposals: [], modelVersion: null })
    expect(await keepProposals(fresh(), null)).toBe(0)
  })
})

describe('with a model', () => {
  beforeAll(async () => {
    await trainProposals(api.deps)
    api.deps.proposals = fresh().proposals
  })

  test('a text gets its category, in the language of who asks', async () => {
    const text = 'De straatlamp voor mijn deur brandt niet meer'
    const { proposals } = await api.anonymous().city.propose({ text, language: 'fr' })
    expect(proposals[0]).toMatchObject({ code: 'street-lighting', label: 'Éclairage public' })
    expect(proposals.length).toBeLessThanOrEqual(3)
  })

  test.each(['', '   ', '12345 678', 'xqzw vbnk', '\u0000%_\\'])('%j gets none', async (text) => {
    expect(await ask(text)).toEqual({ proposals: [], modelVersion: 1 })
  })

  test('only the beginning of a long text is read', async () => {
    const text = 'De straatlamp brandt niet. '
    const long = text.repeat(80).slice(0, 2_000)
    expect(await ask(`${long}${' sluikstort matras'.repeat(500)}`)).toEqual(await ask(long))
  })

  test('a report gets its proposal, and what a clerk decides is written beside it', async () => {
    const reportId = await registered(api)
    await keepProposals(fresh(), [reportId])
    const [stored] = await listProposalsOf(api.database.read, [reportId])
    expect(stored?.candidates.length).toBeGreaterThan(0)
    const { rows } = await api.database.pool.query('select chosen from proposal where report_id = $1', [
      reportId,
    ])
    expect(rows).toEqual([{ chosen: expect.any(String) }])
  })

  test('a report that nobody decided about teaches nothing', async () => {
    const { reportId } = await api.anonymous().citizen.submit(submission())
    await keepProposals(fresh(), [reportId])
    const { rows } = await api.database.pool.query('select chosen from proposal where report_id = $1', [
      reportId,
    ])
    expect(rows).toEqual([{ chosen: null }])
  })

  test('the desk sees how often proposals were what was chosen; a department does not', async () => {
    api.time.now = Date.now()
    const reportId = await registered(api)
    await keepProposals(fresh(), [reportId])
    const { weeks, categories, models } = await api.staff(people.clerk).insight.proposals({ weeks: 26 })
    expect(weeks.at(-1)?.decided).toBeGreaterThan(0)
    expect(categories[0]).toMatchObject({ name: 'Sluikstort' })
    expect(models[0]).toMatchObject({ version: 1, reported: 0, heldOut: 140 })
    await expect(api.staff(people.department).insight.proposals({ weeks: 26 })).rejects.toThrow()
  })

  test('the next model replaces it, and no words stay behind in the old one', async () => {
    await trainProposals(api.deps)
    const [now, before] = await listModels(api.database.read, 2)
    expect([now?.version, before?.version]).toEqual([2, 1])
    const { rows } = await api.database.pool.query(
      'select version from proposal_model where data is not null',
    )
    expect(rows).toEqual([{ version: 2 }])
  })

  test('what stands in one report alone is not in the model', async () => {
    const own = `Zonderlingwoord${newId().replace(/[^a-f]/g, '')}`
    const reportId = await registered(api, { description: `Losse tegel bij ${own}` })
    await keepProposals(fresh(), [reportId])
    await trainProposals(api.deps)
    const { rows } = await api.database.pool.query(
      `select reported, data::text like '%zonderling%' as known from proposal_model order by version desc limit 1`,
    )
    expect(rows[0]).toEqual({ reported: expect.any(Number), known: false })
    expect(rows[0].reported).toBeGreaterThan(0)
  })
})
