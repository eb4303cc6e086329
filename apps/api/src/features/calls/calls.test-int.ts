import { listContacts } from '@meldpunt/db'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SessionMember } from '../../context.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, submission } from '../../testing/test-reports.ts'

let api: TestApi
const colleague: SessionMember = { ...people.gardener, role: 'clerk' }
beforeAll(async () => {
  api = await createTestApi()
})
beforeEach(async () => {
  await sql`delete from contact where call_id is not null`.execute(api.database.write)
  await sql`delete from callback`.execute(api.database.write)
  await sql`delete from call`.execute(api.database.write)
})
afterAll(() => api.drop())

const desk = (member: SessionMember = people.clerk) => api.staff(member)
async function begun(phone: string | null = null, member = people.clerk): Promise<string> {
  const callId = newId()
  await desk(member).calls.start({ commandId: newId(), callId, channel: 'phone', phone })
  return callId
}
const logged = (callId: string) => ({ commandId: newId(), callId, contactId: newId() })
const contactOf = async (id: string) => {
  const { rows } = await sql<Record<string, unknown>>`select * from contact where id = ${id}`.execute(
    api.database.read,
  )
  return rows[0]
}

describe('a call without an exchange', () => {
  test('is on the screen of the clerk who began it, and on no other', async () => {
    const callId = await begun('0470 00 12 34')
    const { active, line } = await desk().calls.current()
    expect(active).toMatchObject({
      id: callId,
      state: 'active',
      shownPhone: '0470 00 12 34',
      anonymous: false,
    })
    expect(line).toBeNull()
    expect((await desk(colleague).calls.current()).active).toBeNull()
  })

  test('is one call when the browser says so twice', async () => {
    const wish = { commandId: newId(), callId: newId(), channel: 'desk' as const, phone: null }
    await desk().calls.start(wish)
    await desk().calls.start(wish)
    await desk().calls.start({ ...wish, commandId: newId() })
    const { active, parked } = await desk().calls.current()
    expect([active?.id, active?.channel, parked.length]).toEqual([wish.callId, 'desk', 0])
  })

  test('parks the one before it, which comes back with everything that was written', async () => {
    const first = await begun()
    const draft = { category: 'fly-tipping', street: 'Kerkstraat' }
    await desk().calls.saveDraft({ callId: first, scratch: '4 zakken', draft, savedAt: api.time.now })
    const second = await begun()
    const { active, parked } = await desk().calls.current()
    expect([active?.id, parked.map(({ id }) => id)]).toEqual([second, [first]])
    await desk().calls.resume({ callId: first })
    const after = await desk().calls.current()
    expect(after.active).toMatchObject({ id: first, scratch: '4 zakken', draft })
    expect(after.parked.map(({ id }) => id)).toEqual([second])
    await desk().calls.park({ callId: first })
    expect((await desk().calls.current()).active).toBeNull()
  })

  test('keeps of two drafts that cross the one that was written last', async () => {
    const callId = await begun()
    const save = (scratch: string, savedAt: number) =>
      desk().calls.saveDraft({ callId, scratch, draft: null, savedAt })
    await save('nieuw', api.time.now)
    await save('oud', api.time.now - 1000)
    expect((await desk().calls.current()).active?.scratch).toBe('nieuw')
  })

  test('keeps what a browser writes whose clock is ahead, in the order in which it came', async () => {
    const callId = await begun()
    const save = (scratch: string, ahead: number) =>
      desk().calls.saveDraft({ callId, scratch, draft: null, savedAt: api.time.now + ahead })
    expect(await save('van straks', 3_600_000)).toEqual({ savedAt: api.time.now })
    await save('van nu', 1)
    expect((await desk().calls.current()).active?.scratch).toBe('van nu')
  })

  test('keeps no draft that is too long, or of a colleague’s call', async () => {
    const callId = await begun()
    const draft = { callId, scratch: '', draft: null, savedAt: api.time.now }
    const long = desk().calls.saveDraft({ ...draft, draft: { text: 'x'.repeat(50_001) } })
    expect(await refused(long)).toMatchObject({ fields: { draft: 'text_too_long' } })
    for (const odd of [{ 'a\u0000': 1 }, JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)])
      expect(await refused(desk().calls.saveDraft({ ...draft, draft: odd }))).toMatchObject({
        fields: { draft: 'invalid' },
      })
    expect(await refused(desk(colleague).calls.saveDraft(draft))).toMatchObject({
      rejection: 'call_not_yours',
    })
    await desk().calls.saveDraft({ ...draft, scratch: 'a\u0000b', draft: { text: 'c\u0000d' } })
    expect((await desk().calls.current()).active).toMatchObject({ scratch: 'ab', draft: { text: 'cd' } })
  })

  test('of a colleague can be neither taken, parked nor ended', async () => {
    const callId = await begun()
    const { calls: call } = desk(colleague)
    const ending = { ...logged(callId), outcome: 'answered' as const }
    const wishes = [
      () => call.take({ callId }),
      () => call.park({ callId }),
      () => call.resume({ callId }),
      () => call.finish(ending),
    ]
    for (const wish of wishes) expect(await refused(wish())).toMatchObject({ rejection: 'call_not_yours' })
    expect(await refused(call.take({ callId: newId() }))).toMatchObject({ rejection: 'call_unknown' })
  })
})

describe('what came of a call', () => {
  test('is written down with its length, and the call is off the screen with what was scribbled', async () => {
    const callId = await begun('+32470001234')
    await desk().calls.saveDraft({
      callId,
      scratch: 'vraagt naar PMD',
      draft: { a: 1 },
      savedAt: api.time.now,
    })
    const wish = { ...logged(callId), outcome: 'answered' as const }
    api.time.now += 85_000
    await desk().calls.finish(wish)
    expect(await desk().calls.finish(wish)).toEqual({ contactId: wish.contactId })
    expect((await desk().calls.current()).active).toBeNull()
    const contact = await contactOf(wish.contactId)
    expect(contact).toMatchObject({
      ...{ outcome: 'answered', note: 'vraagt naar PMD', phone: '+32470001234', call_id: callId },
      member_id: people.clerk.memberId,
    })
    expect(Number(contact?.ended_at) - Number(contact?.started_at)).toBe(85_000)
    const { rows } = await sql`select scratch, draft from call where id = ${callId}`.execute(
      api.database.read,
    )
    expect(rows).toEqual([{ scratch: '', draft: null }])
  })

  test('needs what makes it so', async () => {
    const callId = await begun()
    const finish = (outcome: 'transferred' | 'appointment' | 'linked') =>
      refused(desk().calls.finish({ ...logged(callId), outcome }))
    expect(await finish('transferred')).toMatchObject({ fields: { transferredTo: 'text_required' } })
    expect(await finish('appointment')).toMatchObject({ fields: { 'appointment.about': 'text_required' } })
    expect(await finish('linked')).toMatchObject({ fields: { reportIds: 'leading_report_required' } })
    const nowhere = desk().calls.finish({ ...logged(callId), outcome: 'linked', reportIds: [newId()] })
    expect(await refused(nowhere)).toMatchObject({ rejection: 'report_not_found' })
    expect((await desk().calls.current()).active?.id).toBe(callId)
  })

  test('is no answer that was never there: the call stays, to be noted again', async () => {
    const callId = await begun()
    const wish = { ...logged(callId), outcome: 'answered' as const }
    const unknown = { ...wish, answerId: newId(), answerVersion: 1 }
    expect(await refused(desk().calls.finish(unknown))).toMatchObject({ rejection: 'answer_unknown' })
    expect((await desk().calls.current()).active?.id).toBe(callId)
    expect(await contactOf(wish.contactId)).toBeUndefined()
  })

  test('may be about several reports at once', async () => {
    const reportIds = [await registered(api), await registered(api)]
    const callId = await begun()
    const wish = { ...logged(callId), outcome: 'linked' as const, reportIds }
    await desk().calls.finish(wish)
    for (const reportId of reportIds)
      expect((await listContacts(api.database.read, reportId)).map(({ id }) => id)).toContain(wish.contactId)
  })

  test('may be a report: it, its contact and the end of the call are one', async () => {
    const callId = await begun('0470 00 12 35')
    await desk().calls.saveDraft({ callId, scratch: 'kind liep erin', draft: null, savedAt: api.time.now })
    api.time.now += 60_000
    const contact = { name: 'Rosa', email: null, phone: null, channels: ['none' as const] }
    const wish = {
      ...submission({ contact }),
      channel: 'phone' as const,
      contactId: newId(),
      callId,
      register: true,
    }
    await desk().desk.registerByPhone(wish)
    const [kept] = await listContacts(api.database.read, wish.reportId)
    expect(kept).toMatchObject({
      callId,
      outcome: 'reported',
      name: 'Rosa',
      phone: '+32470001235',
      note: 'kind liep erin',
    })
    expect((await desk().calls.current()).active).toBeNull()
    await desk().desk.registerByPhone(wish)
    const again = desk().desk.registerByPhone({ ...wish, ...submission(), contactId: newId() })
    expect(await refused(again)).toMatchObject({ rejection: 'call_not_yours' })
  })

  test('may be that the caller follows a report that was there', async () => {
    const reportId = await registered(api)
    const callId = await begun('0470 00 12 36')
    const contact = { name: 'Rosa', email: 'rosa@example.org', phone: null, channels: ['mail' as const] }
    const wish = { ...logged(callId), reportId, contact }
    const read = await desk().calls.followFor(wish)
    expect(read).toMatchObject({ reportId })
    expect(read.sentence).toMatch(/Nette Stad/)
    expect(await desk().calls.followFor(wish)).toEqual(read)
    const kept = (await listContacts(api.database.read, reportId)).at(-1)
    expect(kept).toMatchObject({ outcome: 'linked', callId, name: 'Rosa' })
    const { rows } =
      await sql`select state -> 'followers' -> 0 ->> 'email' as email from report where id = ${reportId}`.execute(
        api.database.read,
      )
    expect(rows).toEqual([{ email: 'rosa@example.org' }])
  })
})
