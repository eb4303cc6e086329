import { listEvents } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { submission } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

type Said = { nationalNumber?: string; birthDate?: string; name?: string }
const call = ({ name = 'Georges', ...said }: Said) => ({
  ...submission(),
  ...{ channel: 'phone' as const, contactId: newId(), register: true },
  contact: { name, email: null, phone: '0470 12 34 56', channels: ['none' as const] },
  ...said,
})
const registerByPhone = (wish: Parameters<ReturnType<TestApi['staff']>['desk']['registerByPhone']>[0]) =>
  api.staff(people.clerk).desk.registerByPhone(wish)

describe('a caller who says more than a name', () => {
  test('and gives a national number finds the report at the first sign-in, with what became of it', async () => {
    const wish = call({ nationalNumber: '40.00.00-955 79' })
    const first = await registerByPhone(wish)
    expect(first).toMatchObject({ linked: true, registered: true })
    expect(await registerByPhone(wish)).toEqual(first)
    const lotte = await signedIn(api, {
      ...{ givenName: 'Lotte', familyName: 'Vandenberghe', nationalNumber: '40000095579' },
    })
    const { open } = await api.citizen(lotte).person.myReports({ language: 'nl' })
    expect(open).toMatchObject([{ reportId: wish.reportId, channel: 'phone', linkedByDesk: true }])
    const { items } = await api.citizen(lotte).person.inbox({ language: 'nl' })
    expect(items).toMatchObject([{ reportId: wish.reportId, unread: true }])
    const events = await listEvents(api.database.read, wish.reportId)
    expect(events.map(({ type }) => type)).toEqual(['submitted', 'reporter_linked', 'registered'])
  })

  test('and wants to be told in Mijn Burgerprofiel is, once the number says who it is', async () => {
    const said = call({ nationalNumber: '40.00.00-955 79' })
    const contact = { ...said.contact, channels: ['mijn_burgerprofiel' as const] }
    const wish = { ...said, contact }
    expect(await registerByPhone(wish)).toMatchObject({ linked: true })
    const notices = await api.staff(people.clerk).notice.list({ reportId: wish.reportId })
    const told = notices.filter(({ audience }) => audience === 'reporter')
    expect(told.map(({ channel }) => channel)).toContain('mijn_burgerprofiel')
    const unlinked = { ...call({}), contact }
    expect(await registerByPhone(unlinked)).toMatchObject({ linked: false })
    const none = await api.staff(people.clerk).notice.list({ reportId: unlinked.reportId })
    expect(none.filter(({ audience }) => audience === 'reporter')).toEqual([])
  })

  test('and gives name and day of birth of somebody who signed in before has it at once', async () => {
    const zoe = await signedIn(api, citizens.zoe)
    const wish = call({ name: 'Zoë Van den Bulcke', birthDate: '1985-07-30' })
    expect(await registerByPhone(wish)).toMatchObject({ linked: true })
    const { open } = await api.citizen(zoe).person.myReports({ language: 'nl' })
    expect(open.map(({ reportId }) => reportId)).toEqual([wish.reportId])
  })

  test('but of whom too little is known for sure is taken down without an owner', async () => {
    await signedIn(api, citizens.zoe)
    const unsure: readonly Said[] = [
      { name: 'Zoë Van den Bulcke' },
      { name: 'Zoë Van den Bulcke', birthDate: '1985-07-31' },
      { name: 'Zoë', birthDate: '1985-07-30' },
    ]
    for (const said of unsure) expect(await registerByPhone(call(said))).toMatchObject({ linked: false })
  })

  test('and mistypes the number is told so beside it, and nothing is taken down', async () => {
    const wish = call({ nationalNumber: '85073003329' })
    expect(await refused(registerByPhone(wish))).toMatchObject({
      fields: { nationalNumber: 'national_number_invalid' },
    })
    const unknown = api.staff(people.clerk).report.get({ id: wish.reportId })
    expect(await refused(unknown)).toMatchObject({ rejection: 'report_not_found' })
  })
})
