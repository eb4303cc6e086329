import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SessionMember } from '../../context.ts'
import { createCoreDeps } from '../../core-deps.ts'
import { createCaller } from '../../router.ts'
import { createTestEdge, type TestEdge } from '../../testing/test-edge.ts'
import { people, savePeople } from '../../testing/test-people.ts'

const token = 'the-token-of-the-telephone-exchange'
const an = people.clerk
const bram: SessionMember = { ...people.department, role: 'clerk' }

let edge: TestEdge
let desk: (member: SessionMember) => ReturnType<typeof createCaller>
beforeAll(async () => {
  edge = await createTestEdge(() => ({ telephony: { token, ownNumbers: ['+3256241777'] } }))
  await savePeople(edge.database.write)
  const deps = createCoreDeps(edge.deps, { post: async () => undefined })
  desk = (member) =>
    createCaller({
      ...{ deps, visitor: { kind: 'staff', member }, ip: '127.0.0.1', language: 'nl', requestId: 'test' },
      grantLink: () => {},
    })
  await desk(an).calls.setLine({ line: '101' })
  await desk(bram).calls.setLine({ line: ' 10 2' })
})
beforeEach(async () => {
  await sql`delete from callback`.execute(edge.database.write)
  await sql`delete from call`.execute(edge.database.write)
})
afterAll(() => edge.close())

const post = (body: string, type: string, shown = token) =>
  fetch(`${edge.url}/api/cti/${shown}`, { method: 'POST', headers: { 'content-type': type }, body })
async function cti(event: Record<string, unknown>): Promise<void> {
  const response = await post(JSON.stringify(event), 'application/json')
  expect([response.status, await response.text()]).toEqual([200, '{}'])
}
const screen = (member: SessionMember) => desk(member).calls.current()
const from = '0470 99 88 77'
const ring = (callId: string, more: object = {}) =>
  cti({ event: 'newCall', callId, from, to: '1777', ...more })
const answer = (callId: string, answeringNumber: string) =>
  cti({ event: 'answer', callId, from, to: '1777', answeringNumber })
const hangup = (callId: string, cause: string) => cti({ event: 'hangup', callId, from, to: '1777', cause })

describe('a call at the exchange', () => {
  test('rings for everybody, and moves the screen of who answers and of nobody else', async () => {
    await ring('a-1', { queue: '1777' })
    for (const member of [an, bram]) {
      const { ringing, waiting, active } = await screen(member)
      expect(ringing).toMatchObject([
        { state: 'ringing', phone: '+32470998877', shownPhone: '0470 99 88 77' },
      ])
      expect([waiting.count, active]).toEqual([1, null])
    }
    await answer('a-1', '101')
    expect((await screen(an)).active).toMatchObject({ state: 'active', phone: '+32470998877' })
    expect(await screen(bram)).toMatchObject({ active: null, ringing: [], waiting: { count: 0 } })
    await hangup('a-1', 'normalClearing')
    const { active } = await screen(an)
    expect(active?.endedAt).toEqual(expect.any(Number))
    await desk(an).calls.finish({
      commandId: newId(),
      callId: active?.id ?? '',
      contactId: newId(),
      outcome: 'answered',
    })
    expect((await screen(an)).active).toBeNull()
    expect(await desk(an).callback.list()).toEqual([])
  })

  test('that rings at one telephone rings for who sits there', async () => {
    await ring('a-2', { user: ['102'] })
    expect((await screen(an)).ringing).toEqual([])
    expect((await screen(bram)).ringing).toHaveLength(1)
  })

  test('is told as a form too', async () => {
    const form = new URLSearchParams([
      ['event', 'newCall'],
      ['callId', 'a-3'],
      ['from', 'anonymous'],
      ['to', '1777'],
      ['user[]', '101'],
      ['user[]', '102'],
    ])
    expect((await post(form.toString(), 'application/x-www-form-urlencoded')).status).toBe(200)
    expect((await screen(an)).ringing).toMatchObject([{ anonymous: true, phone: null, shownPhone: null }])
  })

  test('parks the call that the clerk was in, and keeps what was written there', async () => {
    await answer('a-4', '101')
    const first = (await screen(an)).active?.id ?? ''
    await desk(an).calls.saveDraft({ callId: first, scratch: 'matras', draft: null, savedAt: Date.now() })
    await answer('a-5', '101')
    expect((await screen(an)).parked).toMatchObject([{ id: first, scratch: 'matras' }])
  })

  test('can be answered by hand', async () => {
    await ring('a-6')
    const [ringing] = (await screen(bram)).ringing
    await desk(bram).calls.take({ callId: ringing?.id ?? '' })
    await answer('a-6', '102')
    expect((await screen(bram)).active?.id).toBe(ringing?.id)
    expect((await screen(an)).ringing).toEqual([])
  })

  test('told by two requests at the same moment is one call', async () => {
    await Promise.all([ring('a-7'), answer('a-7', '101'), ring('a-7'), answer('a-7', '101')])
    expect((await screen(an)).active).toMatchObject({ phone: '+32470998877' })
    const { rows } = await sql`select id from call`.execute(edge.database.read)
    expect(rows).toHaveLength(1)
  })

  test('of whom nobody says that the telephone is theirs is for who did not say where they sit', async () => {
    await desk(bram).calls.setLine({ line: null })
    await ring('a-8')
    await answer('a-8', '555')
    expect(await screen(an)).toMatchObject({ ringing: [], waiting: { count: 0 } })
    expect((await screen(bram)).ringing).toHaveLength(1)
    await desk(bram).calls.setLine({ line: '102' })
  })
})

describe('a call that the desk makes', () => {
  const out = (event: string, callId: string, to: string) =>
    cti({ event, callId, direction: 'out', from: '101', to })
  const missedAndBegun = async () => {
    await ring('o-1')
    await hangup('o-1', 'cancel')
    const [open] = await desk(an).callback.list()
    const callId = newId()
    const of = { phone: open?.phone ?? '', callbackId: open?.id ?? '' }
    await desk(an).calls.start({ commandId: newId(), callId, channel: 'phone', ...of })
    return callId
  }

  test('to call somebody back is the one that was begun on the screen', async () => {
    const callId = await missedAndBegun()
    for (const event of ['newCall', 'answer', 'answer']) await out(event, 'o-2', from)
    expect(await screen(an)).toMatchObject({ active: { id: callId, endedAt: null }, parked: [] })
    await out('hangup', 'o-2', from)
    expect((await screen(an)).active).toMatchObject({ id: callId, endedAt: expect.any(Number) })
  })

  test('by the telephone alone takes who was reached off the list', async () => {
    await ring('o-3')
    await hangup('o-3', 'cancel')
    await out('answer', 'o-4', from)
    const callId = (await screen(an)).active?.id ?? ''
    await desk(an).calls.finish({ commandId: newId(), callId, contactId: newId(), outcome: 'answered' })
    const { rows } = await sql`select outcome from callback`.execute(edge.database.read)
    expect(rows).toEqual([{ outcome: 'reached' }])
  })

  test('to a colleague leaves the call in which it is made on the screen', async () => {
    await answer('o-5', '101')
    const before = (await screen(an)).active?.id
    for (const to of ['102', '+3256241777']) {
      for (const event of ['newCall', 'answer', 'hangup']) await out(event, `o-6-${to}`, to)
      expect(await screen(an)).toMatchObject({ active: { id: before }, parked: [] })
    }
  })
})

describe('who answered', () => {
  test('is never guessed among those at whose telephones it rang', async () => {
    await ring('w-1', { user: ['101', '102'] })
    await cti({ event: 'answer', callId: 'w-1', from, user: ['101', '102'] })
    for (const member of [an, bram])
      expect(await screen(member)).toMatchObject({ active: null, ringing: [{ phone: '+32470998877' }] })
    await cti({ event: 'answer', callId: 'w-1', from, user: ['101', '102'], answeringNumber: '102' })
    expect(await screen(an)).toMatchObject({ active: null, ringing: [] })
    expect((await screen(bram)).active).toMatchObject({ phone: '+32470998877' })
  })

  test('at one telephone that two say is theirs is who said it last', async () => {
    await Promise.all([an, bram].map((member) => desk(member).calls.setLine({ line: '150' })))
    await answer('w-2', '150')
    const screens = [await screen(an), await screen(bram)]
    expect(screens.filter(({ active }) => active !== null)).toMatchObject([{ line: '150' }])
    await desk(an).calls.setLine({ line: '101' })
    await desk(bram).calls.setLine({ line: '102' })
  })
})

describe('an exchange that counts anew', () => {
  test('gives the name of an old call to a new one, which rings', async () => {
    await ring('1')
    await hangup('1', 'cancel')
    await sql`update call set rang_at = rang_at - interval '2 days'`.execute(edge.database.write)
    await ring('1', { from: '0470 11 22 33' })
    expect((await screen(an)).ringing).toMatchObject([{ phone: '+32470112233' }])
    await answer('1', '101')
    expect((await screen(an)).active).toMatchObject({ phone: '+32470112233' })
  })
})

describe('a call that nobody answers', () => {
  test('is one line to call back, however often they try', async () => {
    for (const id of ['b-1', 'b-2']) {
      await ring(id)
      await hangup(id, 'cancel')
      await hangup(id, 'cancel')
    }
    expect(await desk(an).callback.list()).toMatchObject([{ phone: '+32470998877', missedCalls: 2 }])
  })

  test('is no line where there is nobody to call back', async () => {
    for (const [place, number] of ['anonymous', '1777', '+3256241777', ''].entries()) {
      await ring(`c-${place}`, { from: number })
      await cti({ event: 'hangup', callId: `c-${place}`, from: number, cause: 'cancel' })
    }
    expect(await desk(an).callback.list()).toEqual([])
  })

  test('from abroad can be called back', async () => {
    await ring('d-1', { from: '0033612345678' })
    await cti({ event: 'hangup', callId: 'd-1', cause: 'cancel' })
    expect(await desk(an).callback.list()).toMatchObject([{ phone: '+33612345678' }])
  })

  test('but was answered after all, as a late message says, is nobody to call back', async () => {
    await ring('e-1')
    await hangup('e-1', 'cancel')
    await answer('e-1', '101')
    expect(await desk(an).callback.list()).toEqual([])
    const { active, parked } = await screen(an)
    expect([active, parked.length]).toEqual([null, 1])
  })

  test('is off the list once they call again and are helped', async () => {
    await ring('f-1')
    await hangup('f-1', 'cancel')
    await answer('f-2', '101')
    const callId = (await screen(an)).active?.id ?? ''
    await desk(an).calls.finish({ commandId: newId(), callId, contactId: newId(), outcome: 'answered' })
    expect(await desk(an).callback.list()).toEqual([])
    const { rows } = await sql`select outcome from callback`.execute(edge.database.read)
    expect(rows).toEqual([{ outcome: 'called_again' }])
  })

  test('stays on the list when calling back does not get through, and goes when it does', async () => {
    await ring('g-1')
    await hangup('g-1', 'cancel')
    const [open] = await desk(an).callback.list()
    const callBack = async (outcome: 'hung_up' | 'answered') => {
      const callId = newId()
      const of = { phone: open?.phone ?? '', callbackId: open?.id ?? '' }
      await desk(an).calls.start({ commandId: newId(), callId, channel: 'phone', ...of })
      await desk(an).calls.finish({ commandId: newId(), callId, contactId: newId(), outcome })
    }
    await callBack('hung_up')
    expect(await desk(an).callback.list()).toMatchObject([{ tries: 1 }])
    await callBack('answered')
    expect(await desk(an).callback.list()).toEqual([])
    const { rows } = await desk(an).contact.list({ from: '2026-01-01', until: '2027-12-31' })
    expect(rows.filter(({ outcome }) => outcome === 'hung_up')[0]).toMatchObject({ isOut: true })
  })
})

describe('the address of the exchange', () => {
  test('is closed without the token, and says nothing of it', async () => {
    for (const shown of ['wrong', token.slice(1), `${token}x`, 'a'.repeat(5000)]) {
      const response = await post('{}', 'application/json', shown)
      expect([response.status, await response.json()]).toMatchObject([401, { code: 'token_required' }])
    }
    expect(edge.logged()).not.toContain(token)
  })

  test('refuses what is no event, and is none the worse for it', async () => {
    const cases: readonly [string, string, number][] = [
      ['{', 'application/json', 400],
      ['{}', 'application/json', 422],
      ['null', 'application/json', 400],
      ['event=ring&callId=1', 'application/x-www-form-urlencoded', 422],
      ['event=newCall', 'text/plain', 422],
      [JSON.stringify({ event: 'newCall', callId: 'x', from: 'y'.repeat(30_000) }), 'application/json', 413],
    ]
    for (const [body, type, status] of cases) expect((await post(body, type)).status).toBe(status)
    expect((await screen(an)).ringing).toEqual([])
  })

  test('is not there in a city without one', async () => {
    const other = await createTestEdge()
    const response = await fetch(`${other.url}/api/cti/${token}`, {
      method: 'POST',
      headers: { origin: other.url },
    })
    expect(response.status).toBe(404)
    await other.close()
  })
})
