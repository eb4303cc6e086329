import { v7 as newId } from 'uuid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SessionPerson } from '../../context.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen, submission, submitted } from '../../testing/test-reports.ts'

let api: TestApi
let zoe: SessionPerson
beforeEach(async () => {
  api = await createTestApi()
  zoe = await signedIn(api, citizens.zoe)
})
afterEach(() => api.drop())

const ombudsman = () => api.staff(people.ombudsman).privacy

async function reported(): Promise<string> {
  const { reportId } = await api.citizen(zoe).citizen.submit(submission())
  const wish = { category: 'fly-tipping', department: null, reason: null }
  await api.staff(people.clerk).report.register({ ...(await seen(api, reportId)), ...wish })
  return reportId
}
async function closed(): Promise<string> {
  const reportId = await reported()
  const onScreen = await seen(api, reportId, people.lead)
  const wish = { reason: 'not_found', explanation: 'Er lag niets meer' } as const
  await api.staff(people.lead).report.decline({ ...onScreen, ...wish })
  return reportId
}

describe('who looked', () => {
  test('is told by report, by member and by person, page by page, with what was looked at', async () => {
    const reportId = await reported()
    await api.staff(people.lead).report.get({ id: reportId })
    const { reference } = await api.staff(people.clerk).report.get({ id: reportId })
    const { rows } = await ombudsman().accessLog({ reference })
    expect(rows.slice(0, 2)).toMatchObject([
      {
        member: { name: 'An' },
        what: 'report',
        report: { reference },
        person: { name: 'Zoë Maria Van den Bulcke' },
      },
      { member: { name: 'Chaimae' } },
    ])
    const ofLead = await ombudsman().accessLog({ memberId: people.lead.memberId })
    expect(ofLead.rows.every(({ member }) => member?.name === 'Chaimae')).toBe(true)
    const ofZoe = await ombudsman().accessLog({ personId: zoe.personId })
    expect(ofZoe.rows.length).toBeGreaterThan(2)
  })

  test('has every line once over all pages', async () => {
    const reportId = await reported()
    for (let looked = 0; looked < 60; looked += 1) await api.staff(people.lead).report.get({ id: reportId })
    const first = await ombudsman().accessLog({ memberId: people.lead.memberId })
    const second = await ombudsman().accessLog({ memberId: people.lead.memberId, cursor: first.nextCursor })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect(new Set(ids).size).toBe(60)
    expect(second.nextCursor).toBeNull()
  })

  test('has who read the log about somebody, and who looked at a mail before it went', async () => {
    const reportId = await registered(api)
    const input = { ...(await seen(api, reportId)), text: 'We komen kijken', attachments: [] }
    await api.staff(people.lead).report.previewNotice({ command: 'update', input })
    await ombudsman().accessLog({ personId: zoe.personId })
    const { rows } = await ombudsman().accessLog({})
    expect(rows[0]).toMatchObject({ what: 'access_log', person: { personId: zoe.personId } })
    expect(rows[1]).toMatchObject({
      what: 'notice_preview',
      member: { name: 'Chaimae' },
      report: { id: reportId },
    })
  })

  test('is asked for by a reference that exists', async () => {
    const wrong = ombudsman().accessLog({ reference: '123-456-78-9' })
    expect(await refused(wrong)).toMatchObject({ fields: { reference: 'reference_invalid' } })
  })
})

describe('a citizen who asks to be forgotten', () => {
  async function asked() {
    await api.citizen(zoe).person.askErasure({ commandId: newId() })
    const [request] = await ombudsman().erasureRequests()
    if (!request) throw new Error('There is no request')
    return request
  }

  test('is listed with what stands in the way; an administrator needs no name for it', async () => {
    const [open] = [await reported(), await closed()]
    expect(await asked()).toMatchObject({
      ...{ name: 'Zoë Maria Van den Bulcke', doneAt: null, closed: 1, hiddenOpen: 0 },
      open: [{ id: open, status: 'registered' }],
    })
    const [request] = await api.staff(people.admin).privacy.erasureRequests()
    expect(request).toMatchObject({ name: null, closed: 1, open: [{ id: open }] })
  })

  test('is listed with reports that may be theirs, of which nobody has said so', async () => {
    const wants = { mail: false, sms: false, messages: false }
    await api.citizen(zoe).person.savePreferences({
      ...{ commandId: newId(), wants, phone: '0470 00 00 09', language: 'nl' },
    })
    const contact = { email: null, phone: '0470 00 00 09', channels: ['none' as const] }
    const theirs = await submitted(api, { contact: { ...contact, name: 'Zoë Van den Bulcke' } })
    await submitted(api, { contact: { ...contact, name: 'Jan Van den Bulcke' } })
    expect((await asked()).loose.map(({ id }) => id)).toEqual([theirs])
  })

  test('is forgotten: what is closed is erased, what is open goes on without them', async () => {
    const [open, over] = [await reported(), await closed()]
    const { id } = await asked()
    expect(await api.staff(people.admin).privacy.carryOutErasure({ id })).toEqual({ erased: 1, unlinked: 1 })
    expect(await api.staff(people.clerk).report.get({ id: over })).toMatchObject({ erased: true })
    expect(await api.staff(people.clerk).report.get({ id: open })).toMatchObject({ erased: false })
    expect(await api.citizen(zoe).person.myReports({ language: 'nl' })).toMatchObject({ total: 0 })
    expect(await ombudsman().erasureRequests()).toMatchObject([
      { name: null, doneBy: 'Farid', outcome: { erased: 1, unlinked: 1 }, open: [], closed: 0 },
    ])
    const { rows } = await api.staff(people.admin).admin.changes({})
    expect(rows[0]).toMatchObject({ kind: 'person_forgotten', by: 'Farid', data: { erased: 1, unlinked: 1 } })
  })

  test('is forgotten once, by whoever is first', async () => {
    await closed()
    const { id } = await asked()
    const both = await Promise.allSettled([
      ombudsman().carryOutErasure({ id }),
      api.staff(people.admin).privacy.carryOutErasure({ id }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await refused(ombudsman().carryOutErasure({ id }))).toMatchObject({ rejection: 'request_unknown' })
  })
})
