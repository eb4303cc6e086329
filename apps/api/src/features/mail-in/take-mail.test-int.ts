import {
  countAttachments,
  findBadAddress,
  type IncomingMail,
  listContacts,
  listMailsOfReport,
  listNoticeAttempts,
  listNotices,
  listOpenMails,
} from '@meldpunt/db'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messageIdOf, replyAddress, threadOf } from '../../mail/mail-ids.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen, submitted } from '../../testing/test-reports.ts'
import { takeMail } from './take-mail.ts'
import { bounce, mailBytes, multipart } from './testing/sample-mails.ts'
import { winmailBytes } from './testing/winmail-bytes.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const own = { addresses: ['1777@city.example'], host: 'meldpunt.example' }
const mailing = () => ({
  publicUrl: api.deps.publicUrl,
  linkKey: api.deps.keys.link,
  from: '1777@city.example',
})
const take = (raw: Buffer, more: { isWhole?: boolean } = {}) =>
  takeMail(
    { ...api.deps, own },
    { raw, isWhole: true, size: raw.length, receivedAt: api.time.now, onStep: () => {}, ...more },
  )
const newest = async (): Promise<IncomingMail | undefined> => {
  const { rows } = await sql<{ id: string }>`select id from incoming_mail order by age(xmin) limit 1`.execute(
    api.database.read,
  )
  return (await listOpenMails(api.database.read, 500)).find(({ id }) => id === rows[0]?.id)
}
const reportsOf = async () => {
  const rows = await api.database.read.selectFrom('report').select('id').execute()
  return rows.map(({ id }) => id)
}
async function madeBy(work: () => Promise<unknown>): Promise<string[]> {
  const before = new Set(await reportsOf())
  await work()
  return (await reportsOf()).filter((id) => !before.has(id))
}
const read = (id: string) => api.staff(people.clerk).report.get({ id })
const jpeg = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#456' } })
    .jpeg()
    .toBuffer()

describe('a letter', () => {
  test('becomes a report of its writer, with its photos, and a contact', async () => {
    const parts = [
      { type: 'text/plain; charset=utf-8', content: 'De tegel ligt los', plain: true },
      { type: 'image/jpeg', content: await jpeg(), name: 'tegel.jpg' },
      { type: 'application/pdf', content: '%PDF', name: 'plan.pdf' },
      { type: 'image/png', content: 'no picture', name: 'stuk.png' },
    ] as const
    const [id = ''] = await madeBy(() => take(multipart({ subject: 'Kerkstraat', parts })))
    expect(await read(id)).toMatchObject({
      ...{ channel: 'mail', status: 'received', description: 'Kerkstraat\n\nDe tegel ligt los' },
      contact: { name: 'Zoë Maes', email: 'zoe@example.org', channels: ['mail'] },
    })
    expect(await countAttachments(api.database.read, id)).toBe(1)
    const [mail] = await listMailsOfReport(api.database.read, id)
    expect(mail?.attachments.map(({ name, problem }) => [name, problem])).toEqual([
      ['tegel.jpg', null],
      ['plan.pdf', 'not_a_photo'],
      ['stuk.png', 'not_an_image'],
    ])
    expect(mail).toMatchObject({ kind: 'report', state: 'done' })
    expect(api.stored.get(mail?.rawKey ?? '')?.toString()).toContain('Subject: Kerkstraat')
    const [contact] = await listContacts(api.database.read, id)
    expect(contact).toMatchObject({ channel: 'mail', outcome: 'reported', email: 'zoe@example.org' })
    const [notice] = await listNotices(api.database.read, id)
    expect(notice).toMatchObject({ kind: 'submitted', address: 'zoe@example.org' })
  })

  test('that is passed on as a file in another becomes a report with its words and photos', async () => {
    const photo = { type: 'image/jpeg', content: await jpeg(), name: 'put.jpg' } as const
    const words = { type: 'text/plain', content: 'Een diepe put aan nummer 12', plain: true } as const
    const inner = multipart({ from: 'Jan <jan@example.org>', subject: 'Veldstraat', parts: [words, photo] })
    const file = {
      type: 'message/rfc822',
      content: inner.toString().replaceAll('part', 'inside'),
      plain: true,
    } as const
    const [id = ''] = await madeBy(() => take(multipart({ subject: 'Van een buur', parts: [file] })))
    expect(await read(id)).toMatchObject({
      description: 'Van een buur\n\n> Jan: Veldstraat\nEen diepe put aan nummer 12',
      contact: { email: 'zoe@example.org' },
    })
    expect(await countAttachments(api.database.read, id)).toBe(1)
  })

  test('of Outlook becomes a report with the photos and files that are packed in winmail.dat', async () => {
    const photo = { title: 'put.jpg', mediaType: 'image/jpeg', content: await jpeg() }
    const content = winmailBytes({ files: [photo, { title: 'plan.pdf', content: Buffer.from('%PDF') }] })
    const words = { type: 'text/plain', content: 'Zie de foto', plain: true } as const
    const packed = { type: 'application/ms-tnef', content, name: 'winmail.dat' } as const
    const [id = ''] = await madeBy(() => take(multipart({ subject: 'Put', parts: [words, packed] })))
    expect(await countAttachments(api.database.read, id)).toBe(1)
    const [mail] = await listMailsOfReport(api.database.read, id)
    expect(mail).toMatchObject({
      why: null,
      attachments: [
        { name: 'put.jpg', problem: null },
        { name: 'plan.pdf', problem: 'not_a_photo' },
      ],
    })
  })

  test('is taken once, however often its bytes are found, also at the same moment', async () => {
    const raw = mailBytes({ subject: 'Eén keer' })
    const made = await madeBy(() => Promise.all([take(raw), take(raw), take(raw), take(raw)]))
    expect(made).toHaveLength(1)
    expect(await madeBy(() => take(raw))).toEqual([])
  })

  test('that comes by two ways is one report; another text under its id is another', async () => {
    const headers = { 'Message-ID': '<twee@example.org>' }
    const raw = mailBytes({ headers })
    const again = Buffer.concat([Buffer.from('Received: by another way\r\n'), raw])
    expect(await madeBy(() => Promise.all([take(raw), take(again)]))).toHaveLength(1)
    expect(await madeBy(() => take(mailBytes({ headers, body: 'Iets heel anders' })))).toHaveLength(1)
  })

  test('of ten million characters becomes a report that says that there is more', async () => {
    const [id = ''] = await madeBy(() => take(mailBytes({ body: Buffer.alloc(10_000_000, 'tegel los\r\n') })))
    expect((await read(id)).description).toHaveLength(5000)
    expect((await listMailsOfReport(api.database.read, id))[0]).toMatchObject({ why: 'clipped' })
  })
})

describe('an answer', () => {
  const asked = async () => {
    const reportId = await submitted(api)
    await api
      .staff(people.clerk)
      .report.ask({ ...(await seen(api, reportId)), question: 'Welk nummer?', until: null })
    return reportId
  }

  test('to the reply address joins its report, which goes on, whoever sends it', async () => {
    const reportId = await asked()
    const { reference } = await read(reportId)
    const to = replyAddress(mailing(), { id: reportId, reference: reference.replaceAll('-', '') })
    await take(
      mailBytes({ to, from: 'thuis@example.org', subject: 'Re: vraag', body: 'Nummer 41\n\n> Welk nummer?' }),
    )
    const { status, timeline } = await read(reportId)
    expect([status, timeline.at(-1)?.kind, timeline.at(-1)?.text?.text]).toEqual([
      'received',
      'replied',
      'Nummer 41',
    ])
    const [mail] = await listMailsOfReport(api.database.read, reportId)
    expect(mail).toMatchObject({ kind: 'reply', state: 'done', fromAddress: 'thuis@example.org' })
  })

  test('in the thread, or with the reference, joins from the address of the report', async () => {
    const reportId = await asked()
    const headers = { References: threadOf(mailing(), reportId) }
    await take(mailBytes({ headers, from: 'ZOE@example.org', body: 'Nummer 41' }))
    expect((await read(reportId)).status).toBe('received')
    const { reference } = await read(reportId)
    await take(mailBytes({ subject: `Re: ${reference}`, body: 'En nog iets' }))
    const { timeline } = await read(reportId)
    expect(timeline.at(-1)).toMatchObject({ kind: 'information_added', text: { text: 'En nog iets' } })
  })

  test('to a closed report is added to it, without opening it', async () => {
    const reportId = await registered(api)
    const closing = { reason: 'not_found', explanation: 'Niets te zien', attachments: [] } as const
    await api.staff(people.lead).report.decline({ ...(await seen(api, reportId)), ...closing })
    await take(mailBytes({ headers: { References: threadOf(mailing(), reportId) }, body: 'Toch wel' }))
    const { status, timeline } = await read(reportId)
    expect([status, timeline.at(-1)?.kind]).toEqual(['declined', 'information_added'])
  })

  test.each([
    ['a stranger who knows the reference', 'not_their_report'],
    ['a forged token', 'forged_reference'],
  ])('of %s changes nothing and is for a person', async (_who, why) => {
    const reportId = await asked()
    const { reference, version } = await read(reportId)
    const digits = reference.replaceAll('-', '')
    const forged = { to: `1777+${digits}.0123456789abcdef0123@city.example` }
    const strange = { from: 'vreemd@example.org', subject: `Re: ${reference}` }
    const made = await madeBy(() => take(mailBytes(why === 'forged_reference' ? forged : strange)))
    expect(made).toEqual([])
    expect((await read(reportId)).version).toBe(version)
    expect(await newest()).toMatchObject({ kind: 'for_person', why, reportId: null })
  })

  test('with a reference that no report has is a new report', async () => {
    const made = await madeBy(() => take(mailBytes({ subject: 'Re: 482-193-70-4' })))
    expect(made).toHaveLength(1)
  })

  test('to a merged report is added to it; to an erased one it is for a person', async () => {
    const [merged, leading] = [await registered(api), await registered(api)]
    await api.staff(people.clerk).report.merge({ ...(await seen(api, merged)), leadingId: leading })
    await take(mailBytes({ headers: { References: threadOf(mailing(), merged) }, body: 'Bij mij ook' }))
    expect((await read(merged)).timeline.at(-1)?.kind).toBe('information_added')

    const erased = await registered(api)
    const { reference } = await read(erased)
    const to = replyAddress(mailing(), { id: erased, reference: reference.replaceAll('-', '') })
    const closing = { reason: 'not_found', explanation: 'Niets te zien', attachments: [] } as const
    await api.staff(people.lead).report.decline({ ...(await seen(api, erased)), ...closing })
    await api.staff(people.admin).report.erase(await seen(api, erased))
    await take(mailBytes({ to, body: 'Nog iets' }))
    expect(await newest()).toMatchObject({ kind: 'for_person', why: 'report_erased' })
  })
})

describe('a mail that came back', () => {
  test('stands in the delivery log, and staff see that the address is bad until somebody writes from it', async () => {
    const contact = { name: '', email: 'weg@example.org', phone: '', channels: ['mail' as const] }
    const reportId = await submitted(api, { contact })
    const [notice] = await listNotices(api.database.read, reportId)
    const messageId = messageIdOf(mailing(), { id: notice?.id ?? '', resends: 0 })
    await take(bounce({ messageId, recipient: 'weg@example.org' }))
    const [attempt] = await listNoticeAttempts(api.database.read, reportId)
    expect(attempt).toMatchObject({ outcome: 'refused', detail: '5.1.1 smtp; 550 5.1.1 User unknown' })
    expect((await listNotices(api.database.read, reportId))[0]?.result).toBe('refused')
    expect(await findBadAddress(api.database.read, 'Weg@example.org')).toMatchObject({
      reason: '5.1.1 smtp; 550 5.1.1 User unknown',
    })
    expect((await read(reportId)).badAddress).toMatchObject({ address: 'weg@example.org' })
    await take(mailBytes({ from: 'weg@example.org', subject: 'Ik ben er weer' }))
    expect((await read(reportId)).badAddress).toBeNull()
  })

  test('that names no mail of ours is for a person', async () => {
    await take(bounce({ messageId: '<other@example.org>', recipient: 'weg@example.org' }))
    expect(await newest()).toMatchObject({ kind: 'bounce', state: 'open', why: 'bounce_unknown' })
  })
})

describe('every other mail', () => {
  test('that names a report stands with it for staff to see, and changes nothing', async () => {
    const reportId = await submitted(api)
    const { version } = await read(reportId)
    const [notice] = await listNotices(api.database.read, reportId)
    const messageId = messageIdOf(mailing(), { id: notice?.id ?? '', resends: 0 })
    const away = { 'Auto-Submitted': 'auto-replied', 'In-Reply-To': messageId }
    const answer = mailBytes({ headers: { 'Message-ID': '<twee-wegen@example.org>', References: messageId } })
    await take(mailBytes({ headers: away }))
    await take(mailBytes({ from: '1777@city.example', headers: { 'Message-ID': messageId } }))
    await take(bounce({ messageId, recipient: 'zoe@example.org', action: 'delayed' }))
    expect((await read(reportId)).version).toBe(version)
    for (const way of ['', 'Received: by another way\r\n'])
      await take(Buffer.concat([Buffer.from(way), answer]))
    const mails = await listMailsOfReport(api.database.read, reportId)
    const shown = await api.staff(people.clerk).mail.ofReport({ reportId })
    const kinds = ['auto_reply', 'bounce', 'duplicate', 'information']
    expect(shown.map(({ kind }) => kind).sort()).toEqual(kinds)
    expect(mails.map(({ kind }) => kind).sort()).toEqual([...kinds, 'loop'])
  })

  test.each([
    ['auto_reply', mailBytes({ headers: { 'Auto-Submitted': 'auto-replied' } })],
    [
      'loop',
      mailBytes({ from: '1777@city.example', headers: { 'List-Id': '<meldingen.meldpunt.example>' } }),
    ],
  ])('that is %s has ended, and makes nothing', async (kind, raw) => {
    expect(await madeBy(async () => expect(await take(raw)).toMatchObject({ kind, state: 'done' }))).toEqual(
      [],
    )
  })

  test('that was too large to read whole is for a person, with who wrote it', async () => {
    await take(mailBytes({ subject: 'Film' }), { isWhole: false })
    expect(await newest()).toMatchObject({
      why: 'too_large',
      subject: 'Film',
      fromAddress: 'zoe@example.org',
    })
  })

  test('of who sends very many is for a person, so that nobody fills the mailbox of another', async () => {
    const many = Array.from({ length: 201 }, (_, at) =>
      mailBytes({ from: 'veel@example.org', subject: `Nr ${at}` }),
    )
    for (const raw of many) await take(raw)
    expect(await newest()).toMatchObject({ why: 'too_many_mails', fromAddress: 'veel@example.org' })
  }, 60_000)
})
