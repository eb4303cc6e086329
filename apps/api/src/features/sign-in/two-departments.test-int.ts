import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionMember } from '../../context.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen } from '../../testing/test-reports.ts'
import { type EnterDeps, enter } from './enter.ts'

let api: TestApi
let sofie: SessionMember
beforeAll(async () => {
  api = await createTestApi()
  const deps: EnterDeps = api.deps
  const groups = ['meldpunt:groen:lead', 'meldpunt:nette-stad:department']
  const entered = await enter(deps, { sub: 'sofie', name: 'Sofie', groups })
  if (entered.kind !== 'in') throw new Error(entered.kind)
  sofie = entered.member
})
afterAll(() => api.drop())

const inGroen = async () => {
  const reportId = await registered(api)
  const wish = { department: 'groen', reason: 'Het ligt in het park' }
  await api.staff(people.lead).report.reroute({ ...(await seen(api, reportId)), ...wish })
  return reportId
}

describe('somebody who leads Groen and works with Nette Stad', () => {
  test('sees the work of both', async () => {
    const [there, here] = [await inGroen(), await registered(api)]
    const { rows } = await api.staff(sofie).desk.queue({ departments: ['groen', 'nette-stad'], limit: 100 })
    for (const id of [there, here]) {
      const row = rows.find((found) => found.id === id)
      expect(row?.summary).toContain('vuilniszakken')
    }
  })

  test('acts for both, and for no other', async () => {
    for (const reportId of [await inGroen(), await registered(api)]) {
      const started = await api.staff(sofie).report.start(await seen(api, reportId))
      expect(started.version).toBeGreaterThan(1)
    }
    const wish = { department: 'publieke-ruimte', reason: 'Het is een losse tegel' }
    const elsewhere = await inGroen()
    await api.staff(people.gardener).report.reroute({ ...(await seen(api, elsewhere)), ...wish })
    const start = api.staff(sofie).report.start(await seen(api, elsewhere))
    expect(await refused(start)).toMatchObject({ code: 'FORBIDDEN' })
  })

  test('is given work by either', async () => {
    api.deps.cityData.forget()
    const { members } = await api.staff(people.lead).desk.lists()
    expect(members).toContainEqual(expect.objectContaining({ memberId: sofie.memberId }))
  })
})
