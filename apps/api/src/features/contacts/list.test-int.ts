import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionMember } from '../../context.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, monday, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { submitted } from '../../testing/test-reports.ts'

let api: TestApi
const colleague: SessionMember = { ...people.gardener, role: 'clerk' }
const day = '2026-11-23'
const list = (wish: object = {}) => api.staff(people.clerk).contact.list({ from: day, until: day, ...wish })

/** A call that takes so many seconds. */
async function called(member: SessionMember, seconds: number, ended: object): Promise<void> {
  const { calls } = api.staff(member)
  const callId = newId()
  await calls.start({ commandId: newId(), callId, channel: 'phone', phone: '0470 00 12 34' })
  api.time.now += seconds * 1000
  await calls.finish({ commandId: newId(), callId, contactId: newId(), outcome: 'answered', ...ended })
}

beforeAll(async () => {
  api = await createTestApi()
  await submitted(api)
  await called(people.clerk, 60, { name: 'Rosa' })
  await called(people.clerk, 100, { outcome: 'transferred', transferredTo: 'Burgerzaken' })
  await called(colleague, 80, {
    outcome: 'appointment',
    appointment: { about: 'Reispas', day: '2026-11-26', time: '10:30' },
  })
  await called(colleague, 5, { outcome: 'wrong_number' })
})
afterAll(() => api.drop())

describe('the contacts of a day', () => {
  test('are all there, newest first, with what came of them and of whom they were', async () => {
    const { rows, total } = await list()
    expect(total).toBe(5)
    expect(rows.map(({ channel, outcome }) => `${channel} ${outcome}`)).toEqual([
      ...['phone wrong_number', 'phone appointment', 'phone transferred', 'phone answered', 'web reported'],
    ])
    const [, appointment, transferred, answered, web] = rows
    expect(appointment).toMatchObject({ about: 'Reispas, donderdag 26 november, 10:30', seconds: 80 })
    expect(transferred).toMatchObject({ about: 'Burgerzaken' })
    expect(answered).toMatchObject({ who: 'Rosa, 0470 00 12 34', member: { name: 'An' }, seconds: 60 })
    expect(web?.reports).toHaveLength(1)
  })

  test('tell how many were helped at once, and how long half of the talks took at most', async () => {
    const { answeredAtOnce, medianSeconds, outcomes } = await list()
    expect(answeredAtOnce).toBeCloseTo(1 / 3)
    expect(medianSeconds).toBe(70)
    expect(outcomes).toContainEqual({ outcome: 'appointment', count: 1 })
  })

  test('can be those of one clerk, one channel or one outcome', async () => {
    expect((await list({ mine: true })).total).toBe(2)
    expect((await list({ channel: 'web' })).total).toBe(1)
    expect((await list({ outcome: 'transferred' })).total).toBe(1)
    expect((await list({ from: '2026-11-24', until: '2026-11-25' })).total).toBe(0)
  })

  test('come in pages of fifty, each once, whatever the cursor says', async () => {
    api.time.now = monday + 3_600_000
    for (let number = 0; number < 52; number += 1) await called(people.clerk, 1, {})
    const first = await list()
    const second = await list({ cursor: first.nextCursor })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect([first.rows.length, new Set(ids).size, second.nextCursor]).toEqual([50, 57, null])
    for (const cursor of ["' or 1=1", `999999999999999.${newId()}`])
      expect((await list({ cursor })).rows).toHaveLength(50)
  })

  test('end not before they begin', async () => {
    expect(await refused(list({ from: '2026-11-24' }))).toMatchObject({ fields: { until: 'days_order' } })
    expect(await refused(list({ until: '9999-12-31' }))).toMatchObject({ fields: { until: 'day_invalid' } })
    expect(await refused(list({ from: '2026-02-31' }))).toMatchObject({ fields: { from: 'day_invalid' } })
  })
})
