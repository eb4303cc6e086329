import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act } from '../../command/action.ts'
import { forgetCitizen } from '../../command/forget-citizen.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const calls = () => api.staff(people.clerk).calls

async function called(phone: string): Promise<string> {
  const callId = newId()
  await calls().start({ commandId: newId(), callId, channel: 'phone', phone })
  await calls().saveDraft({ callId, scratch: 'wil niet genoemd worden', draft: null, savedAt: api.time.now })
  return callId
}
const everything = async () => {
  const { rows } =
    await sql`select (select jsonb_agg(to_jsonb(c)) from contact c where c.channel = 'phone') as contacts,
    (select jsonb_agg(to_jsonb(c)) from call c) as calls`.execute(api.database.read)
  return JSON.stringify(rows)
}

describe('somebody who called and is forgotten', () => {
  test('sees the call in what is kept about them first, and then it is in nothing', async () => {
    const zoe = await signedIn(api, citizens.zoe)
    const callId = await called('+32470881122')
    await calls().linkCaller({ callId, personId: zoe.personId, name: null })
    await calls().finish({ commandId: newId(), callId, contactId: newId(), outcome: 'ended' })
    const kept = await api.citizen(zoe).person.kept({ language: 'nl' })
    expect(kept.contacts).toMatchObject([{ channel: 'phone', outcome: 'ended', phone: '+32470881122' }])
    await act(api.deps, (action) => forgetCitizen(action, zoe.personId, 'test'))
    const left = await everything()
    for (const trace of ['+32470881122', 'genoemd', zoe.personId]) expect(left).not.toContain(trace)
  })

  test('is gone from the calls about a report that is erased, also where they only joined it', async () => {
    const reportId = await registered(api)
    const callId = await called('+32470881133')
    const contact = { name: 'Rosa', email: 'rosa@example.org', phone: null, channels: ['none' as const] }
    await calls().followFor({ commandId: newId(), callId, contactId: newId(), reportId, contact })
    const onScreen = await seen(api, reportId, people.lead)
    const wish = { reason: 'not_found', explanation: 'Er lag niets' } as const
    await api.staff(people.lead).report.decline({ ...onScreen, ...wish })
    await api.staff(people.admin).report.erase(await seen(api, reportId, people.admin))
    const left = await everything()
    for (const trace of ['+32470881133', 'genoemd', 'Rosa', 'rosa@']) expect(left).not.toContain(trace)
  })
})

describe('what is kept about a reporter', () => {
  test('says nothing of who called about the same thing', async () => {
    const zoe = await signedIn(api, citizens.tom)
    const { reportId } = await api.citizen(zoe).citizen.submit({
      ...{
        commandId: newId(),
        reportId: newId(),
        language: 'nl',
        description: 'Tegel',
        category: 'fly-tipping',
      },
      place: { text: 'Kerkstraat 41', point: null, street: null, postcode: null },
      contact: { name: 'Tom', email: 'tom@example.org', phone: '', channels: ['mail'] },
    })
    const callId = await called('+32470881144')
    const contact = { name: 'Buur', email: null, phone: null, channels: ['none' as const] }
    await calls().followFor({ commandId: newId(), callId, contactId: newId(), reportId, contact })
    const kept = await api.citizen(zoe).person.kept({ language: 'nl' })
    expect(JSON.stringify(kept)).not.toMatch(/Buur|881144/)
    expect(kept.contacts).toMatchObject([{ channel: 'web', outcome: 'reported' }])
  })
})
