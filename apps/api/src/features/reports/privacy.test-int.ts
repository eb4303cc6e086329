import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { photographed, registered, seen, submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const secrets = ['Zoë', 'zoe@example.org', 'vuilniszakken']

describe('a department that never had a report', () => {
  test('sees where and what it is, but no text, no photo and nobody', async () => {
    const reportId = await registered(api)
    const view = await api.staff(people.gardener).report.get({ id: reportId })
    expect(view).toMatchObject({ personalHidden: true, contact: null, description: null, attachments: [] })
    expect(view.place?.text).toBe('Kerkstraat 41')
    expect(view.legal).toEqual([])
    for (const secret of secrets) expect(JSON.stringify(view)).not.toContain(secret)
  })

  test('finds no text of it in the queue, and finds it by no name', async () => {
    await registered(api)
    const { rows } = await api.staff(people.gardener).desk.queue({})
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ summary }) => summary === null)).toBe(true)
    expect((await api.staff(people.gardener).desk.queue({ q: 'vuilniszakken' })).total).toBe(0)
    expect((await api.staff(people.department).desk.queue({ q: 'vuilniszakken' })).total).toBeGreaterThan(0)
  })

  test('can do nothing with it', async () => {
    const reportId = await registered(api)
    const start = api.staff(people.gardener).report.start(await seen(api, reportId))
    expect(await refused(start)).toMatchObject({ code: 'FORBIDDEN', rejection: 'not_your_department' })
  })

  test('is not told what changed in it either', async () => {
    const reportId = await registered(api)
    const onScreen = await seen(api, reportId)
    await api.staff(people.lead).report.start(await seen(api, reportId))
    const late = api.staff(people.gardener).report.start(onScreen)
    expect(await refused(late)).toEqual({
      code: 'FORBIDDEN',
      rejection: 'not_your_department',
      field: null,
    })
  })

  test('keeps what it could read once it had the report and passed it on', async () => {
    const reportId = await registered(api)
    const wish = { department: 'groen', reason: 'Het ligt in het park' }
    await api.staff(people.lead).report.reroute({ ...(await seen(api, reportId)), ...wish })
    for (const member of [people.lead, people.gardener]) {
      const { contact } = await api.staff(member).report.get({ id: reportId })
      expect(contact?.email).toBe('zoe@example.org')
    }
  })
})

describe('a complaint about the service', () => {
  const complaint = { category: 'complaint', description: 'Ik werd onbeleefd behandeld' }

  test('goes to the Ombudsdienst at once, and exists for nobody else', async () => {
    const reportId = await submitted(api, complaint)
    const view = await api.staff(people.ombudsman).report.get({ id: reportId })
    expect(view.department.code).toBe('ombudsdienst')
    for (const member of [people.clerk, people.lead, people.admin, people.manager]) {
      expect(await refused(api.staff(member).report.get({ id: reportId }))).toMatchObject({
        code: 'NOT_FOUND',
        rejection: 'report_not_found',
      })
      const { rows } = await api.staff(member).desk.queue({ limit: 100 })
      expect(rows.map(({ id }) => id)).not.toContain(reportId)
    }
  })

  test('takes no command of a clerk who guesses its id', async () => {
    const reportId = await submitted(api, complaint)
    const note = { commandId: newId(), reportId, expectedVersion: 1, text: 'Gezien', attachments: [] }
    expect(await refused(api.staff(people.clerk).report.note(note))).toMatchObject({
      rejection: 'report_not_found',
    })
  })
})

describe('who looks at personal data', () => {
  test('is written down; who sees none is not', async () => {
    const reportId = await registered(api)
    await api.staff(people.lead).report.get({ id: reportId })
    await api.staff(people.gardener).report.get({ id: reportId })
    const log = await api.database.read
      .selectFrom('data_access_log')
      .select('member_id')
      .where('report_id', '=', reportId)
      .where('member_id', '<>', people.clerk.memberId)
      .execute()
    expect(log).toEqual([{ member_id: people.lead.memberId }])
  })
})

describe('the page of a follower', () => {
  test('masks the addresses, and shows neither notes nor names of staff', async () => {
    const reportId = await registered(api)
    const note = { text: 'Melder belt elke dag', attachments: [] }
    await api.staff(people.lead).report.note({ ...(await seen(api, reportId)), ...note })
    const view = await api.follower(reportId).follow.get({ reportId, language: 'nl' })
    expect(view.contact).toMatchObject({ email: 'z•••@example.org' })
    const text = JSON.stringify(view)
    for (const hidden of ['zoe@example.org', 'Melder belt', 'Chaimae', '"An'])
      expect(text).not.toContain(hidden)
  })

  test('is closed to a link that was revoked', async () => {
    const reportId = await submitted(api)
    await api.database.write
      .updateTable('report')
      .set({ link_version: 2 })
      .where('id', '=', reportId)
      .execute()
    const old = api.follower(reportId).follow.get({ reportId, language: 'nl' })
    expect(await refused(old)).toMatchObject({ code: 'UNAUTHORIZED', rejection: 'link_invalid' })
    const view = await api.follower(reportId, 2).follow.get({ reportId, language: 'nl' })
    expect(view.reportId).toBe(reportId)
  })

  test('and its commands are closed to a link that was revoked', async () => {
    const reportId = await submitted(api)
    await api.database.write
      .updateTable('report')
      .set({ link_version: 2 })
      .where('id', '=', reportId)
      .execute()
    const withdraw = api.follower(reportId).follow.withdraw({ commandId: newId(), reportId })
    expect(await refused(withdraw)).toMatchObject({ rejection: 'link_invalid' })
  })
})

describe('an erased report', () => {
  test('keeps its steps, and nothing of anybody', async () => {
    const reportId = await registered(api)
    const attachments = [await photographed(api, reportId)]
    const lead = api.staff(people.lead)
    await lead.report.handle({ ...(await seen(api, reportId)), text: 'Opgeruimd', attachments })
    const { version } = await lead.report.get({ id: reportId })
    const wish = { commandId: newId(), reportId, expectedVersion: version }
    await api.staff(people.admin).report.erase(wish)
    const view = await lead.report.get({ id: reportId })
    expect(view.erased).toBe(true)
    expect((await api.staff(people.admin).report.get({ id: reportId })).legal).not.toContain('erase')
    expect(view.timeline.map(({ kind }) => kind)).toEqual(['submitted', 'registered', 'handled', 'erased'])
    for (const secret of [...secrets, 'Opgeruimd']) expect(JSON.stringify(view)).not.toContain(secret)
    expect(api.deleted).toEqual([`photos/${attachments[0]}`])
  })
})
