import { dayLength } from '@meldpunt/domain'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, monday, type TestApi } from '../../testing/test-api.ts'
import { citizens, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen } from '../../testing/test-reports.ts'
import { carryOutTerms } from './carry-out-terms.ts'

let api: TestApi
beforeEach(async () => {
  api = await createTestApi()
})
afterEach(() => api.drop())

const admin = () => api.staff(people.admin).retention

async function closed(): Promise<string> {
  const reportId = await registered(api)
  const onScreen = await seen(api, reportId, people.lead)
  const wish = { reason: 'not_found', explanation: 'Er lag niets meer' } as const
  await api.staff(people.lead).report.decline({ ...onScreen, ...wish })
  return reportId
}
const isErased = async (id: string) => (await api.staff(people.clerk).report.get({ id })).erased

describe('the terms', () => {
  test('carried out, remove what is older and nothing else, and say how much', async () => {
    const old = await closed()
    await signedIn(api, citizens.tom)
    api.time.now = monday + 700 * dayLength
    const young = await closed()
    const open = await registered(api)
    api.time.now = monday + 731 * dayLength
    expect(await carryOutTerms(api.deps)).toBeGreaterThan(0)
    expect(await Promise.all([old, young, open].map(isErased))).toEqual([true, false, false])
    const { runs } = await admin().overview()
    expect(runs[0]).toMatchObject({ failed: 0, startedAt: api.time.now, finishedAt: api.time.now })
    expect(runs[0]?.counts).toContainEqual({ dataClass: 'report_personal', count: 1 })
    expect(runs[0]?.counts.map(({ dataClass }) => dataClass)).not.toContain('person_idle')
  })

  test('forget who was not here for years and has no report', async () => {
    const { personId } = await signedIn(api, citizens.tom)
    api.time.now = monday + 1096 * dayLength
    await carryOutTerms(api.deps)
    const person = await api.database.read
      .selectFrom('person')
      .select('family_name')
      .where('id', '=', personId)
      .executeTakeFirst()
    expect(person).toEqual({ family_name: null })
    const { runs } = await admin().overview()
    expect(runs[0]?.counts).toContainEqual({ dataClass: 'person_idle', count: 1 })
  })

  test('go on after a run that broke off, and do what is done no second time', async () => {
    await closed()
    api.time.now = monday + 731 * dayLength
    const broken = {
      ...api.deps,
      cityData: { ...api.deps.cityData, current: () => Promise.reject(new Error('away')) },
    }
    await expect(carryOutTerms(broken)).rejects.toThrow('could not be carried out')
    await carryOutTerms(api.deps)
    await carryOutTerms(api.deps)
    const { runs } = await admin().overview()
    const erased = runs.map(({ counts, failed }) => [
      counts.find(({ dataClass }) => dataClass === 'report_personal')?.count ?? 0,
      failed,
    ])
    expect(erased).toContainEqual([1, 0])
    expect(erased).toContainEqual([0, 0])
    expect(erased).toContainEqual([0, 1])
  })

  test('are done batch after batch where there is much', async () => {
    await sql`insert into data_access_log (actor, at, what)
      select 'system', ${new Date(monday - 2000 * dayLength).toISOString()}::timestamptz, 'report'
      from generate_series(1, 450)`.execute(api.database.write)
    await carryOutTerms(api.deps)
    const { runs } = await admin().overview()
    expect(runs[0]?.counts).toContainEqual({ dataClass: 'access_log', count: 450 })
  })
})

describe('a term', () => {
  test('is changed by an administrator within its bounds, and that is written down once', async () => {
    const wish = { dataClass: 'contact', days: 200 }
    expect([await admin().saveTerm(wish), await admin().saveTerm(wish)]).toEqual([
      { changed: true },
      { changed: false },
    ])
    expect((await admin().overview()).terms).toContainEqual({
      ...{ dataClass: 'contact', days: 200, least: 30, most: 1825 },
    })
    const { rows } = await api.staff(people.admin).admin.changes({})
    expect(rows).toMatchObject([
      { kind: 'term_changed', data: { dataClass: 'contact', before: 365, days: 200 } },
    ])
  })

  test('outside its bounds, or of nothing, is refused', async () => {
    const short = admin().saveTerm({ dataClass: 'access_log', days: 7 })
    expect(await refused(short)).toMatchObject({ fields: { days: 'term_out_of_range' } })
    const nothing = admin().saveTerm({ dataClass: 'moon', days: 700 })
    expect(await refused(nothing)).toMatchObject({ fields: { dataClass: 'invalid' } })
  })

  test('is read, not changed, by a manager', async () => {
    const { retention } = api.staff(people.manager)
    expect((await retention.overview()).terms).toHaveLength(9)
    expect(await refused(retention.saveTerm({ dataClass: 'contact', days: 200 }))).toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})
