import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { photographed, registered, seen, submission, submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const submit = (data: Parameters<typeof submission>[0]) => api.anonymous().citizen.submit(submission(data))
const contact = { name: null, email: null, phone: null, channels: ['none'] as ['none'] }

describe('a report with something wrong', () => {
  test('a text of 100 000 characters is refused beside its field', async () => {
    expect(await refused(submit({ description: 'x'.repeat(100_000) }))).toEqual({
      code: 'BAD_REQUEST',
      fields: { description: 'text_too_long' },
    })
  })

  test('no text at all, or only spaces', async () => {
    expect(await refused(submit({ description: ' \n ' }))).toMatchObject({
      fields: { description: 'description_required' },
    })
  })

  test('seen in the future', async () => {
    const tomorrow = api.time.now + 86_400_000
    expect(await refused(submit({ seenAt: tomorrow }))).toMatchObject({
      fields: { seenAt: 'moment_in_future' },
    })
  })

  test('seen a minute ahead, by a telephone that is fast, counts as now', async () => {
    const reportId = await submitted(api, { seenAt: api.time.now + 60_000 })
    expect((await api.staff(people.clerk).report.get({ id: reportId })).seenAt).toBe(api.time.now)
  })

  test('a category that does not exist', async () => {
    expect(await refused(submit({ category: 'unicorns' }))).toMatchObject({
      fields: { category: 'category_unknown' },
    })
  })

  test('an address without @', async () => {
    const wrong = { ...contact, email: 'zoe.example.org', channels: ['mail'] as ['mail'] }
    expect(await refused(submit({ contact: wrong }))).toMatchObject({
      fields: { 'contact.email': 'email_invalid' },
    })
  })

  test('mail wanted without an address', async () => {
    const none = { ...contact, channels: ['mail'] as ['mail'] }
    expect(await refused(submit({ contact: none }))).toMatchObject({
      fields: { 'contact.email': 'email_required' },
    })
  })

  test('a photo that was never uploaded, or is of another report', async () => {
    expect(await refused(submit({ attachments: [newId()] }))).toMatchObject({
      rejection: 'attachment_unknown',
    })
    const foreign = await photographed(api, await submitted(api))
    expect(await refused(submit({ attachments: [foreign] }))).toMatchObject({
      rejection: 'attachment_unknown',
    })
  })

  test('leaves nothing behind', async () => {
    const wish = submission({ attachments: [newId()] })
    await refused(api.anonymous().citizen.submit(wish))
    expect(await refused(api.staff(people.clerk).report.get({ id: wish.reportId }))).toMatchObject({
      rejection: 'report_not_found',
    })
    await api.anonymous().citizen.submit({ ...wish, attachments: [] })
  })
})

describe('text that means something to a machine', () => {
  const hostile = [
    '👩‍👩‍👧‍👦 🗑️ op straat',
    'مرحبا هناك قمامة في الشارع',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    "'; drop table report; --",
    '{"$where": "1"} {{7*7}} %s %00',
    'Z̸a̷l̶g̵o̴ ‮txet desrever',
  ]

  test('is kept as it was typed in every field, and executed nowhere', async () => {
    for (const text of hostile) {
      const place = { text: text.slice(0, 200), street: text.slice(0, 50), houseNumber: null, postcode: null }
      const name = text.slice(0, 60)
      const reportId = await submitted(api, { description: text, place, contact: { ...contact, name } })
      const view = await api.staff(people.clerk).report.get({ id: reportId })
      expect(view.description).toBe(text)
      expect(view.place?.text).toBe(place.text)
      expect(view.contact?.name).toBe(name)
      expect((await api.staff(people.clerk).desk.queue({ q: text.slice(0, 200) })).rows).toBeDefined()
    }
  })

  test('with a character that no database keeps, loses only that', async () => {
    const reportId = await submitted(api, { description: 'zak\u0000ken \ud800 op straat' })
    const { description } = await api.staff(people.clerk).report.get({ id: reportId })
    expect(description).toBe('zakken \ufffd op straat')
  })
})

describe('a command of staff with something wrong', () => {
  test('a department, partner or member that does not exist', async () => {
    const reportId = await registered(api)
    const lead = api.staff(people.lead).report
    const to = { department: 'unicorns', reason: 'Toch niet' }
    expect(await refused(lead.reroute({ ...(await seen(api, reportId)), ...to }))).toMatchObject({
      fields: { department: 'department_required' },
    })
    const partner = { partner: 'unicorns', reason: 'Hun werk', shareContact: false }
    expect(await refused(lead.refer({ ...(await seen(api, reportId)), ...partner }))).toMatchObject({
      fields: { partner: 'partner_required' },
    })
    const member = { member: newId(), crew: null }
    expect(await refused(lead.assign({ ...(await seen(api, reportId)), ...member }))).toMatchObject({
      fields: { member: 'assignee_required' },
    })
  })

  test('days the wrong way round, or that are no days', async () => {
    const reportId = await registered(api)
    const plan = async (first: string, last: string) =>
      api.staff(people.lead).report.plan({
        ...(await seen(api, reportId)),
        ...{ first, last, crew: null, explanation: null },
      })
    expect(await refused(plan('2026-11-27', '2026-11-24'))).toMatchObject({ fields: { last: 'days_order' } })
    expect(await refused(plan('2026-02-30', '2026-11-24'))).toMatchObject({
      fields: { first: 'day_invalid' },
    })
  })

  test('a plan or a question for a day of another time', async () => {
    const reportId = await registered(api)
    const lead = api.staff(people.lead).report
    const plan = async (first: string, last: string) =>
      lead.plan({ ...(await seen(api, reportId)), first, last, crew: null, explanation: null })
    const ask = async (until: string) =>
      lead.ask({ ...(await seen(api, reportId)), question: 'Waar juist?', until })
    expect(await refused(plan('9999-12-30', '9999-12-31'))).toMatchObject({
      fields: { last: 'day_too_far' },
    })
    expect(await refused(plan('2020-01-01', '2020-01-02'))).toMatchObject({
      rejection: 'days_in_the_past',
      field: 'first',
    })
    expect(await refused(ask('9999-12-31'))).toMatchObject({ fields: { until: 'day_too_far' } })
    expect(await refused(ask('2020-01-01'))).toMatchObject({ fields: { until: 'day_over' } })
  })

  test('a moment in the future, or longer ago than a crew can be offline', async () => {
    const reportId = await registered(api)
    const start = async (occurredAt: number) =>
      api.staff(people.lead).report.start({ ...(await seen(api, reportId)), occurredAt })
    expect(await refused(start(api.time.now + 3_600_000))).toMatchObject({ rejection: 'occurred_in_future' })
    expect(await refused(start(api.time.now - 49 * 3_600_000))).toMatchObject({
      rejection: 'occurred_too_long_ago',
    })
  })

  test('a report that does not exist', async () => {
    const unknown = { commandId: newId(), reportId: newId(), expectedVersion: 1 }
    expect(await refused(api.staff(people.lead).report.start(unknown))).toMatchObject({
      code: 'NOT_FOUND',
      rejection: 'report_not_found',
    })
  })

  test('a cursor that somebody made up begins the list at its beginning', async () => {
    const { rows } = await api.staff(people.clerk).desk.queue({ cursor: "x' or 1=1" })
    expect(rows.length).toBeGreaterThan(0)
  })
})
