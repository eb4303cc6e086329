import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { registered } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
beforeEach(async () => {
  await sql`delete from contact where call_id is not null`.execute(api.database.write)
  await sql`delete from data_access_log`.execute(api.database.write)
  await sql`delete from callback`.execute(api.database.write)
  await sql`delete from call`.execute(api.database.write)
})
afterAll(() => api.drop())

const desk = () => api.staff(people.clerk)
async function begun(phone: string | null = null): Promise<string> {
  const callId = newId()
  await desk().calls.start({ commandId: newId(), callId, channel: 'phone', phone })
  return callId
}
const logged = (callId: string) => ({ commandId: newId(), callId, contactId: newId() })
const contactOf = async (id: string) => {
  const { rows } = await sql<Record<string, unknown>>`select * from contact where id = ${id}`.execute(
    api.database.read,
  )
  return rows[0]
}

describe('the card of the caller', () => {
  const phone = '+32470995501'
  const contact = { name: 'Rosa Vandamme', email: null, phone, channels: ['none' as const] }

  test('shows who gave this number before, their reports, and that it was shown is written down', async () => {
    const reportId = await registered(api, { contact })
    const callId = await begun(phone)
    const { active } = await desk().calls.current()
    expect(active?.caller).toMatchObject({
      known: 'known',
      people: [{ name: 'Rosa Vandamme', hasAccount: false }],
    })
    expect(active?.caller.openReports).toMatchObject([{ reportId, shownLabel: 'Geregistreerd' }])
    await desk().calls.finish({ ...logged(callId), outcome: 'answered' })
    const { rows } =
      await sql`select what from data_access_log where report_id = ${reportId} and what = 'caller'`.execute(
        api.database.read,
      )
    expect(rows).toHaveLength(1)
    await begun(phone)
    expect((await desk().calls.current()).active?.caller.contactsThisYear).toBeGreaterThan(0)
  })

  test('counts what they sent in themselves among the contacts of this year', async () => {
    const own = { ...contact, phone: '+32470995502' }
    await registered(api, { contact: own })
    await registered(api, { contact: own })
    await begun(own.phone)
    expect((await desk().calls.current()).active?.caller.contactsThisYear).toBe(2)
  })

  test('tells where and how the last report of a known caller was told, but not once mails come back', async () => {
    const own = { ...contact, name: 'Mia Desmet', phone: '+32470995503', email: 'Mia@voorbeeld.be' }
    await registered(api, { contact: { ...own, channels: ['mail' as const] } })
    await begun(own.phone)
    const people = async () => (await desk().calls.current()).active?.caller.people
    expect(await people()).toMatchObject([{ email: 'Mia@voorbeeld.be', channels: ['mail'] }])
    await sql`insert into bad_address (address, reason, since) values ('mia@voorbeeld.be', 'weg', now())`.execute(
      api.database.write,
    )
    expect(await people()).toMatchObject([{ email: null, channels: [] }])
  })

  test('has the reports and the mail address of the account with this number', async () => {
    const zoe = await signedIn(api, citizens.zoe)
    await sql`update person set phone = '+32470995504', email = 'zoe@voorbeeld.be', wants_mail = true, wants_sms = true where id = ${zoe.personId}`.execute(
      api.database.write,
    )
    await begun('+32470995504')
    const caller = (await desk().calls.current()).active?.caller
    expect(caller).toMatchObject({
      known: 'known',
      people: [{ personId: zoe.personId, channels: ['mail', 'sms'] }],
    })
    expect(caller?.people[0]?.email).toBe('zoe@voorbeeld.be')
    await sql`update person set phone = null, email = null where id = ${zoe.personId}`.execute(
      api.database.write,
    )
  })

  test('says maybe where several people use the number, and then gives nobody’s mail address', async () => {
    await registered(api, { contact: { ...contact, name: 'Jan Vandamme', email: 'jan@voorbeeld.be' } })
    const callId = await begun(phone)
    const { active } = await desk().calls.current()
    expect(active?.caller.known).toBe('maybe')
    expect(active?.caller.people.map(({ email }) => email)).toEqual([null, null])
    await desk().calls.linkCaller({ callId, personId: null, name: 'jan vandamme' })
    expect((await desk().calls.current()).active?.caller).toMatchObject({
      known: 'known',
      people: [{ name: 'jan vandamme', email: 'jan@voorbeeld.be' }],
    })
  })

  test('knows nobody of a number that is ours, or that nobody gave', async () => {
    for (const number of ['+3256241777', '+32470995599']) {
      await begun(number)
      expect((await desk().calls.current()).active?.caller.known).toBe('unknown')
    }
    expect((await desk().calls.current()).parked[0]).toMatchObject({
      phone: null,
      shownPhone: '056 24 17 77',
    })
  })

  test('shows whom the clerk chose, and the contact is theirs', async () => {
    const zoe = await signedIn(api, citizens.zoe)
    const callId = await begun()
    await desk().calls.linkCaller({ callId, personId: zoe.personId, name: null })
    const { active } = await desk().calls.current()
    expect(active?.caller).toMatchObject({
      known: 'known',
      people: [{ personId: zoe.personId, hasAccount: true }],
    })
    const wish = { ...logged(callId), outcome: 'answered' as const }
    await desk().calls.finish(wish)
    expect(await contactOf(wish.contactId)).toMatchObject({ person_id: zoe.personId })
    const { rows } = await sql`select member_id from data_access_log where person_id = ${zoe.personId}
      and what = 'caller'`.execute(api.database.read)
    expect(rows).toEqual([{ member_id: people.clerk.memberId }])
    const unknown = desk().calls.linkCaller({ callId: await begun(), personId: newId(), name: null })
    expect(await refused(unknown)).toMatchObject({ fields: { personId: 'person_required' } })
  })

  test('whose name we do not have is written down as looked at all the same', async () => {
    const zoe = await signedIn(api, citizens.zoe)
    await sql`update person set given_name = null, family_name = null where id = ${zoe.personId}`.execute(
      api.database.write,
    )
    await sql`delete from data_access_log where person_id = ${zoe.personId}`.execute(api.database.write)
    await desk().calls.linkCaller({ callId: await begun(), personId: zoe.personId, name: 'Zoë' })
    const { rows } = await sql`select what from data_access_log where person_id = ${zoe.personId}`.execute(
      api.database.read,
    )
    expect(rows).toEqual([{ what: 'caller' }])
  })
})
