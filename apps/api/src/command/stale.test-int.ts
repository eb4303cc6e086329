import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StaleError } from '../rejections.ts'
import { refused } from '../testing/refused.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { people } from '../testing/test-people.ts'
import { registered, seen } from '../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const days = { first: '2026-11-24', last: '2026-11-27', crew: null, explanation: null }

describe('two people who have the same report open', () => {
  test('one plans it; the other is told what changed and overwrites nothing', async () => {
    const reportId = await registered(api)
    const onScreen = await seen(api, reportId)
    await api.staff(people.lead).report.plan({ ...(await seen(api, reportId)), ...days })
    const late = api.staff(people.department).report.start(onScreen)
    const error = await late.catch((caught: unknown) => caught)
    expect(await refused(Promise.reject(error))).toMatchObject({ code: 'CONFLICT', stale: 3 })
    const cause = error instanceof Error ? error.cause : null
    const changes = cause instanceof StaleError ? cause.stale.changes : []
    expect(changes.map(({ kind, by }) => `${kind} by ${by}`)).toEqual(['planned by Chaimae, Nette Stad'])
    expect(changes[0]?.at).toBe(api.time.now)
    expect(cause instanceof StaleError ? cause.stale.fields : []).toEqual([
      { field: 'status', before: 'Geregistreerd', after: 'Gepland' },
      { field: 'plan', before: null, after: 'tussen dinsdag 24 en vrijdag 27 november' },
    ])
    expect((await api.staff(people.lead).report.get({ id: reportId })).status).toBe('planned')
  })

  test('at the same moment: one wins, the other is told', async () => {
    const reportId = await registered(api)
    const onScreen = await seen(api, reportId)
    const { commandId: other } = await seen(api, reportId)
    const both = await Promise.allSettled([
      api.staff(people.lead).report.plan({ ...onScreen, ...days }),
      api.staff(people.department).report.start({ ...onScreen, commandId: other }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const { version } = await api.staff(people.lead).report.get({ id: reportId })
    expect(version).toBe(3)
  })

  test('a note or an addition meanwhile stops nobody', async () => {
    const reportId = await registered(api)
    const onScreen = await seen(api, reportId)
    const note = { text: 'Gebeld met de buur', attachments: [] }
    await api.staff(people.lead).report.note({ ...(await seen(api, reportId)), ...note })
    const information = { commandId: (await seen(api, reportId)).commandId, reportId, text: 'Nog een zak' }
    await api.follower(reportId).follow.addInformation(information)
    await api.staff(people.department).report.start(onScreen)
    expect((await api.staff(people.lead).report.get({ id: reportId })).status).toBe('in_progress')
  })

  test('a note on what has changed is kept: it overwrites nothing', async () => {
    const reportId = await registered(api)
    const onScreen = await seen(api, reportId)
    await api.staff(people.department).report.start(await seen(api, reportId))
    await api.staff(people.lead).report.note({ ...onScreen, text: 'Ploeg is onderweg', attachments: [] })
    const { timeline } = await api.staff(people.lead).report.get({ id: reportId })
    expect(timeline.slice(-2).map(({ kind }) => kind)).toEqual(['started', 'note_added'])
  })

  test('a version that is still to come is refused: nobody can have seen it', async () => {
    const reportId = await registered(api)
    const ahead = { ...(await seen(api, reportId)), expectedVersion: 99 }
    expect(await refused(api.staff(people.lead).report.start(ahead))).toMatchObject({
      fields: { expectedVersion: 'version_invalid' },
    })
  })
})
