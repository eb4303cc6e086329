import type { Listening } from '@meldpunt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../testing/refused.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { citizens, signedIn } from '../testing/test-citizens.ts'
import { people } from '../testing/test-people.ts'
import { registered, seen, submission, submitted } from '../testing/test-reports.ts'
import { type Change, createChanges } from './changes.ts'
import { createDeskCalls } from './desk-calls.ts'
import { listenForChanges } from './listen.ts'
import { createSignals } from './signals.ts'

let api: TestApi
let listening: readonly Listening[]
/** A second process on the same database. */
const elsewhere = createChanges()
beforeAll(async () => {
  api = await createTestApi()
  const { connectionString } = api.database
  const wiring = { connectionString, cityData: api.deps.cityData, log: api.deps.log }
  listening = [
    await listenForChanges({
      ...wiring,
      changes: api.deps.changes,
      deskInbox: api.deps.deskInbox,
      deskCalls: api.deps.deskCalls,
    }),
    await listenForChanges({
      ...wiring,
      changes: elsewhere,
      deskInbox: createSignals(Date.now),
      deskCalls: createDeskCalls(Date.now),
    }),
  ]
})
afterAll(async () => {
  for (const one of listening) await one.close()
  await api.drop()
})

/** The next thing that a subscription yields. */
async function next<Item>(items: AsyncIterable<Item>): Promise<Item | undefined> {
  const { value, done } = await items[Symbol.asyncIterator]().next()
  return done ? undefined : value
}

/** Listens until this is heard: a message of an earlier change may still be on its way. */
async function hears(changes: AsyncIterable<Change>, wanted: Change): Promise<Change | undefined> {
  for (;;) {
    const heard = await next(changes)
    const isWanted = heard?.reportId === wanted.reportId && heard.version === wanted.version
    if (heard === undefined || isWanted) return heard
  }
}

describe('an open report page', () => {
  test('hears first where the report is, and then every change', async () => {
    const reportId = await registered(api)
    const screen = await api.staff(people.clerk).live.report({ id: reportId })
    expect(await next(screen)).toEqual({ reportId, version: 2 })
    await api.staff(people.lead).report.start(await seen(api, reportId))
    expect(await hears(screen, { reportId, version: 3 })).toBeDefined()
  })

  test('is refused for a complaint that is not theirs', async () => {
    const reportId = await submitted(api, { category: 'complaint' })
    const screen = api.staff(people.clerk).live.report({ id: reportId })
    expect(await refused(screen.then(next))).toMatchObject({ rejection: 'report_not_found' })
  })
})

describe('an open list', () => {
  test('is told at once to read itself: what changed before it listened is not missed', async () => {
    const queue = await api.staff(people.clerk).live.queue()
    expect(await next(queue)).toEqual({ reportId: '', version: 0 })
  })

  test('hears nothing of a complaint, unless it is of the Ombudsdienst', async () => {
    const desk = await api.staff(people.clerk).live.queue()
    const ombuds = await api.staff(people.ombudsman).live.queue()
    const complaint = await submitted(api, { category: 'complaint' })
    const report = await submitted(api)
    expect(await hears(ombuds, { reportId: complaint, version: 2 })).toBeDefined()
    const heard: string[] = []
    for await (const { reportId } of desk) {
      heard.push(reportId)
      if (reportId === report) break
    }
    expect(heard).not.toContain(complaint)
  })

  test('hears that a report became a complaint, since it goes from the list', async () => {
    const reportId = await submitted(api)
    const desk = await api.staff(people.clerk).live.queue()
    const wish = { category: 'complaint', department: null, reason: null }
    await api.staff(people.clerk).report.register({ ...(await seen(api, reportId)), ...wish })
    const { version } = await api.staff(people.ombudsman).report.get({ id: reportId })
    expect(await hears(desk, { reportId, version })).toBeDefined()
  })
})

describe('the follow page', () => {
  test('hears of a step while it is open', async () => {
    const reportId = await registered(api)
    const page = await api.follower(reportId).follow.onChange({ reportId })
    await next(page)
    await api.staff(people.lead).report.start(await seen(api, reportId))
    expect(await hears(page, { reportId, version: 3 })).toBeDefined()
  })
})

describe('a page that somebody has open', () => {
  test('hears where the report is once the database is back, and not that something may have been missed', async () => {
    const reportId = await registered(api)
    const page = await api.follower(reportId).follow.onChange({ reportId })
    await next(page)
    api.deps.changes.lookAgain()
    expect(await next(page)).toEqual({ reportId, version: 2 })
  })

  test('hears nothing more of a report that turned out to be somebody else’s', async () => {
    const zoe = await signedIn(api, citizens.zoe)
    const { reportId } = await api.citizen(zoe).citizen.submit(submission())
    const page = await api.citizen(zoe).follow.onChange({ reportId })
    await next(page)
    await api.staff(people.clerk).report.unlinkReporter(await seen(api, reportId))
    expect(await refused(next(page))).toMatchObject({ rejection: 'link_invalid' })
    expect(await next(page)).toBeUndefined()
  })
})

describe('a queue that is open on another process', () => {
  test('hears of a change made here, after its commit', async () => {
    const leaving = new AbortController()
    const queue = elsewhere.subscribe(leaving.signal, { reportId: null, complaints: false })
    const reportId = await submitted(api)
    expect(await hears(queue, { reportId, version: 1 })).toBeDefined()
    leaving.abort()
  })
})
