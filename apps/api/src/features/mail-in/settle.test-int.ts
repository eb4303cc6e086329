import { countAttachments, listContacts, listOpenMails } from '@meldpunt/db'
import sharp from 'sharp'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { seen, submitted } from '../../testing/test-reports.ts'
import { takeMail } from './take-mail.ts'
import { mailBytes, multipart } from './testing/sample-mails.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

/** A mail that a person has to look at; gives its id. */
async function open(raw: Buffer): Promise<string> {
  const before = new Set((await listOpenMails(api.database.read, 500)).map(({ id }) => id))
  const own = { addresses: ['1777@city.example'], host: 'meldpunt.example' }
  const found = { raw, isWhole: true, size: raw.length, receivedAt: api.time.now, onStep: () => {} }
  await takeMail({ ...api.deps, own }, found)
  return (await listOpenMails(api.database.read, 500)).find(({ id }) => !before.has(id))?.id ?? ''
}
const clerk = () => api.staff(people.clerk)
const machine = { 'Auto-Submitted': 'auto-generated' }
const wish = (id: string, as: 'report' | 'nothing' | 'joined', reportId: string | null = null) => ({
  ...{ commandId: newId(), id, as, reportId },
})
const jpeg = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#456' } })
    .jpeg()
    .toBuffer()

describe('a mail that a person has to look at', () => {
  test('becomes a report of who sent it, with its photos, once', async () => {
    const parts = [
      { type: 'text/plain', content: 'Sensor 12 is vol', plain: true },
      { type: 'image/jpeg', content: await jpeg(), name: 'sensor.jpg' },
    ] as const
    const id = await open(multipart({ headers: machine, subject: 'Glasbol', parts }))
    expect(await clerk().mail.get({ id })).toMatchObject({
      ...{ state: 'open', why: 'by_machine', subject: 'Glasbol', report: null, text: 'Sensor 12 is vol' },
      attachments: [{ name: 'sensor.jpg', problem: 'only_in_mail' }],
      rawUrl: `/balie/api/mail/${id}`,
    })
    const command = wish(id, 'report')
    const { reportId } = await clerk().mail.settle(command)
    expect(await clerk().mail.settle(command)).toEqual({ reportId })
    const report = await clerk().report.get({ id: reportId ?? '' })
    expect(report).toMatchObject({
      description: 'Glasbol\n\nSensor 12 is vol',
      channel: 'mail',
      status: 'received',
    })
    expect(await countAttachments(api.database.read, report.id)).toBe(1)
    const [contact] = await listContacts(api.database.read, report.id)
    expect(contact).toMatchObject({ channel: 'mail', memberId: people.clerk.memberId, outcome: 'reported' })
    const [mail] = await clerk().mail.ofReport({ reportId: report.id })
    expect(mail).toMatchObject({ id, state: 'done', settledAs: 'report', report: { id: report.id } })
  })

  test('joins the report that the clerk chooses, and a question that waits goes on', async () => {
    const reportId = await submitted(api)
    await clerk().report.ask({ ...(await seen(api, reportId)), question: 'Welk nummer?', until: null })
    const { reference } = await clerk().report.get({ id: reportId })
    const id = await open(
      mailBytes({ from: 'werk@example.org', subject: `Re: ${reference}`, body: 'Nummer 41' }),
    )
    expect(await clerk().mail.get({ id })).toMatchObject({
      ...{ why: 'not_their_report', names: [{ id: reportId, reference }] },
    })
    await clerk().mail.settle(wish(id, 'joined', reportId))
    const { status, timeline } = await clerk().report.get({ id: reportId })
    expect([status, timeline.at(-1)?.text?.text]).toEqual(['received', 'Nummer 41'])
  })

  test('ends as nothing, and is handled once', async () => {
    const id = await open(mailBytes({ headers: machine }))
    expect(await clerk().mail.settle(wish(id, 'nothing'))).toEqual({ reportId: null })
    expect(await refused(clerk().mail.settle(wish(id, 'report')))).toMatchObject({
      rejection: 'mail_handled',
    })
    expect(await clerk().mail.get({ id })).toMatchObject({ settledAs: 'nothing', state: 'done' })
  })

  test('becomes a report also where nothing is written in it', async () => {
    const id = await open(mailBytes({ subject: '', body: '' }))
    const { reportId } = await clerk().mail.settle(wish(id, 'report'))
    expect((await clerk().report.get({ id: reportId ?? '' })).description).toBe('Mail zonder tekst')
  })

  test('cannot join a complaint, of which the desk knows nothing, nor a report that there is not', async () => {
    const complaint = await submitted(api, { category: 'complaint' })
    const id = await open(mailBytes({ headers: machine }))
    for (const reportId of [complaint, newId()])
      expect(await refused(clerk().mail.settle(wish(id, 'joined', reportId)))).toMatchObject({
        ...{ code: 'NOT_FOUND', rejection: 'report_not_found' },
      })
    expect(await clerk().mail.get({ id })).toMatchObject({ state: 'open' })
  })

  test('that there is not, or that joins nothing, is refused', async () => {
    const none = wish(newId(), 'report')
    expect(await refused(clerk().mail.settle(none))).toMatchObject({ rejection: 'mail_unknown' })
    const nowhere = wish(await open(mailBytes({ headers: machine })), 'joined')
    expect(await refused(clerk().mail.settle(nowhere))).toMatchObject({ fields: { reportId: 'invalid' } })
  })
})
