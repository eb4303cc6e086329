import { listContacts } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { submission } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const call = () => ({
  ...submission(),
  channel: 'phone' as const,
  contact: { name: 'Georges', email: null, phone: '0470 12 34 56', channels: ['sms' as const] },
  contactId: newId(),
  register: true,
})

describe('a caller who reports something', () => {
  test('hears at once who has it and by when, and the call is kept with the report', async () => {
    const wish = call()
    const read = await api.staff(people.clerk).desk.registerByPhone(wish)
    expect(read).toMatchObject({ registered: true, department: { name: 'Nette Stad' } })
    expect(read.promise?.due).toBeGreaterThan(api.time.now)
    const [contact] = await listContacts(api.database.read, wish.reportId)
    expect(contact).toMatchObject({ id: wish.contactId, phone: '+32470123456', outcome: 'reported' })
    const view = await api.staff(people.clerk).report.get({ id: wish.reportId })
    expect(view).toMatchObject({ channel: 'phone', status: 'registered' })
    expect(view.timeline.map(({ kind }) => kind)).toEqual(['submitted', 'registered'])
  })

  test('gets one notice, of the last status', async () => {
    const wish = call()
    await api.staff(people.clerk).desk.registerByPhone(wish)
    const notices = await api.staff(people.clerk).notice.list({ reportId: wish.reportId })
    const told = notices.filter(({ audience }) => audience === 'reporter')
    expect(told.map(({ channel, status }) => `${channel} ${status}`)).toEqual(['sms registered'])
  })

  test('is one report and one contact when the clerk sends it twice', async () => {
    const wish = call()
    const first = await api.staff(people.clerk).desk.registerByPhone(wish)
    expect(await api.staff(people.clerk).desk.registerByPhone(wish)).toEqual(first)
    expect(await listContacts(api.database.read, wish.reportId)).toHaveLength(1)
  })

  test('waits at the desk when the clerk is not sure', async () => {
    const read = await api.staff(people.clerk).desk.registerByPhone({ ...call(), register: false })
    expect(read).toMatchObject({ registered: false, department: { code: '1777' }, promise: null })
  })

  test('goes where the clerk says, with a reason', async () => {
    const byHand = { department: 'groen', reason: 'In het park' }
    const read = await api.staff(people.clerk).desk.registerByPhone({ ...call(), byHand })
    expect(read.department.code).toBe('groen')
  })

  test('leaves no contact behind when the report is refused', async () => {
    const wish = { ...call(), category: 'unicorns' }
    expect(await refused(api.staff(people.clerk).desk.registerByPhone(wish))).toMatchObject({
      fields: { category: 'category_unknown' },
    })
    expect(await listContacts(api.database.read, wish.reportId)).toEqual([])
  })

  test('leaves out of note and reason what no database keeps', async () => {
    const byHand = { department: 'groen', reason: 'Het ligt\u0000 in het park \ud800' }
    const wish = { ...call(), note: 'Belt\u0000 terug', byHand }
    await api.staff(people.clerk).desk.registerByPhone(wish)
    const [contact] = await listContacts(api.database.read, wish.reportId)
    expect(contact?.note).toBe('Belt terug')
  })

  test('did not begin to call tomorrow', async () => {
    for (const startedAt of [api.time.now + 86_400_000, 9_000_000_000_000_000]) {
      const registering = api.staff(people.clerk).desk.registerByPhone({ ...call(), startedAt })
      expect(await refused(registering)).toMatchObject({ fields: { startedAt: 'moment_in_future' } })
    }
  })

  test('who is noted at length is told so beside the field', async () => {
    const registering = api.staff(people.clerk).desk.registerByPhone({ ...call(), note: 'x'.repeat(5001) })
    expect(await refused(registering)).toMatchObject({ fields: { note: 'text_too_long' } })
  })
})
