import { minute } from '@meldpunt/domain'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionPerson } from '../../context.ts'
import { statementCounter } from '../../testing/counted.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { photographed, registered, seen, submission } from '../../testing/test-reports.ts'

let api: TestApi
let zoe: SessionPerson
let tom: SessionPerson
beforeAll(async () => {
  api = await createTestApi()
  zoe = await signedIn(api, citizens.zoe)
  tom = await signedIn(api, citizens.tom)
})
afterAll(() => api.drop())

const mine = (person: SessionPerson) => api.citizen(person).person.myReports({ language: 'nl' })
async function reported(person: SessionPerson): Promise<string> {
  const { reportId } = await api.citizen(person).citizen.submit(submission())
  const wish = { category: 'fly-tipping', department: null, reason: null }
  await api.staff(people.clerk).report.register({ ...(await seen(api, reportId)), ...wish })
  return reportId
}
const lead = () => api.staff(people.lead).report
const atWork = (reportId: string) => seen(api, reportId, people.lead)

describe('my reports', () => {
  test('are those of who is signed in, with where they stand in words', async () => {
    const reportId = await reported(zoe)
    const { open, total } = await mine(zoe)
    expect(total).toBe(open.length)
    expect(open.find((line) => line.reportId === reportId)).toMatchObject({
      title: 'Sluikstort',
      place: 'Kerkstraat 41',
      status: 'registered',
      statusLabel: 'Geregistreerd',
      sentence: expect.stringContaining('Nette Stad'),
      track: { total: 4, done: 1, waiting: false, step: 'Geregistreerd' },
      linkedByDesk: false,
      news: null,
      rating: null,
    })
    expect((await mine(tom)).open.map((line) => line.reportId)).not.toContain(reportId)
  })

  test('tell what others did since the visit before, and no longer at the next', async () => {
    const reportId = await reported(zoe)
    await mine(zoe)
    api.time.now += minute
    await lead().start(await atWork(reportId))
    api.time.now += 31 * minute
    const line = async () => (await mine(zoe)).open.find((one) => one.reportId === reportId)
    expect((await line())?.news).toBe('In behandeling')
    expect((await line())?.news).toBe('In behandeling')
    api.time.now += 31 * minute
    expect((await line())?.news).toBeNull()
  })

  test('tell of the status before telling that a clerk linked the report', async () => {
    await mine(zoe)
    api.time.now += minute
    const reportId = await registered(api)
    await lead().start(await atWork(reportId))
    const { nationalNumber } = citizens.zoe
    await api.staff(people.clerk).people.link({ ...(await seen(api, reportId)), nationalNumber })
    api.time.now += 31 * minute
    const line = (await mine(zoe)).open.find((one) => one.reportId === reportId)
    expect(line).toMatchObject({ news: 'In behandeling', linkedByDesk: true })
  })

  test('do not call news what the reporter did', async () => {
    const reportId = await reported(zoe)
    await mine(zoe)
    api.time.now += minute
    const said = { text: 'Het zijn er nu drie', attachments: [] }
    await api.citizen(zoe).follow.addInformation({ commandId: newId(), reportId, ...said })
    api.time.now += 31 * minute
    expect((await mine(zoe)).open.find((one) => one.reportId === reportId)?.news).toBeNull()
  })

  test('begin with the one that waits for an answer', async () => {
    const asked = await reported(zoe)
    await lead().ask({ ...(await atWork(asked)), question: 'Welk nummer staat er op de paal?', until: null })
    api.time.now += minute
    await reported(zoe)
    const [first, second] = (await mine(zoe)).open
    expect(first).toMatchObject({
      reportId: asked,
      waitingForYou: true,
      question: { text: 'Welk nummer staat er op de paal?' },
      track: { waiting: true },
    })
    expect(second?.waitingForYou).toBe(false)
  })

  test('keep what is closed apart, with the rating that was given', async () => {
    const reportId = await reported(zoe)
    await lead().start(await atWork(reportId))
    await lead().handle({
      ...(await atWork(reportId)),
      text: 'Opgehaald',
      attachments: [await photographed(api, reportId)],
    })
    await api.citizen(zoe).follow.rate({ commandId: newId(), reportId, score: 5, text: null })
    const { closed, open } = await mine(zoe)
    expect(open.map((line) => line.reportId)).not.toContain(reportId)
    const line = closed.find((one) => one.reportId === reportId)
    expect(line).toMatchObject({ status: 'handled', rating: 5, closedAt: api.time.now })
    expect(line?.track.done).toBe((line?.track.total ?? 0) - 1)
  })

  test('take as many statements for one report as for twenty', async () => {
    const count = await statementCounter(api)
    const young = await signedIn(api, citizens.youngTom)
    const first = await count(() => mine(young))
    for (let number = 0; number < 20; number += 1) await api.citizen(young).citizen.submit(submission())
    expect(await count(() => mine(young))).toBe(3)
    expect(first).toBeLessThanOrEqual(3)
    expect((await mine(young)).total).toBe(20)
  })

  test('are for who signed in: a link opens one report and no list', async () => {
    const reportId = await reported(zoe)
    const wish = { language: 'nl' as const }
    expect(await refused(api.follower(reportId).person.myReports(wish))).toMatchObject({
      rejection: 'sign_in_required',
    })
    expect(await refused(api.staff(people.clerk).person.myReports(wish))).toMatchObject({
      rejection: 'sign_in_required',
    })
  })
})
