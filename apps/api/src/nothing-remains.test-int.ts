import { listNotices } from '@meldpunt/db'
import { sql } from 'kysely'
import sharp from 'sharp'
import { v7 as newId } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SessionPerson } from './context.ts'
import { takeMail } from './features/mail-in/take-mail.ts'
import { bounce, mailBytes, multipart } from './features/mail-in/testing/sample-mails.ts'
import { messageIdOf } from './mail/mail-ids.ts'
import { rowsThatSay } from './testing/rows-that-say.ts'
import { createTestApi, type TestApi } from './testing/test-api.ts'
import { citizens, confirmedEmail, signedIn } from './testing/test-citizens.ts'
import { people } from './testing/test-people.ts'
import { seen, submission } from './testing/test-reports.ts'

const email = 'wilhelmina@quetelbroek.example'
const phone = '0470 99 88 77'
const contact = {
  name: 'Wilhelmina Quetelbroek',
  email,
  phone,
  channels: ['mail', 'sms'] as ('mail' | 'sms')[],
}
/** Who it is, how to reach them, and what only they would say. */
const words = [
  'quetelbroek',
  'wilhelmina',
  '470998877',
  '470 99 88 77',
  'zwanenhals',
  citizens.zoe.nationalNumber,
]

let api: TestApi
let person: SessionPerson
beforeEach(async () => {
  api = await createTestApi()
  person = await signedIn(api, { ...citizens.zoe, givenName: 'Wilhelmina', familyName: 'Quetelbroek' })
  await confirmedEmail(api, person, email)
})
afterEach(() => api.drop())

const desk = () => api.staff(people.clerk)
const own = { addresses: ['1777@city.example'], host: 'meldpunt.example' }
const mailing = () => ({
  publicUrl: api.deps.publicUrl,
  linkKey: api.deps.keys.link,
  from: '1777@city.example',
})
const take = (raw: Buffer) =>
  takeMail(
    { ...api.deps, own },
    { raw, isWhole: true, size: raw.length, receivedAt: api.time.now, onStep: () => {} },
  )
const from = `Wilhelmina Quetelbroek <${email}>`
const photo = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#456' } })
    .jpeg()
    .toBuffer()

/** A report with an answer by mail and photo, a vacation reply and a mail of ours that came back. */
async function reported(): Promise<string> {
  const { reportId } = await api
    .citizen(person)
    .citizen.submit(submission({ contact, description: 'De zwanenhals van Wilhelmina lekt' }))
  const notices = await listNotices(api.database.read, reportId)
  const letter = notices.find(({ channel }) => channel === 'mail')
  const messageId = messageIdOf(mailing(), { id: letter?.id ?? '', resends: 0 })
  const parts = [
    { type: 'text/plain', content: 'De zwanenhals is stuk', plain: true },
    { type: 'image/jpeg', content: await photo(), name: 'zwanenhals.jpg' },
  ] as const
  const answering = { 'In-Reply-To': messageId }
  await take(multipart({ from, parts, headers: answering }))
  await take(mailBytes({ from, headers: { ...answering, 'Auto-Submitted': 'auto-replied' } }))
  await take(bounce({ messageId, recipient: email }))
  const note = { text: 'Mevrouw Quetelbroek belt nog', attachments: [] }
  await desk().report.note({ ...(await seen(api, reportId)), ...note })
  const key = `report:${reportId}`
  await desk().inbox.snooze({ commandId: newId(), key, until: '2026-12-01', note: 'Wilhelmina belt' })
  return reportId
}

/** Mails that no report came of, one of which a clerk still has to look at. */
async function mailed(): Promise<void> {
  await take(mailBytes({ from, subject: 'Winkel van Quetelbroek', headers: { Precedence: 'bulk' } }))
  const rows = await api.database.read.selectFrom('incoming_mail').select(['id', 'state']).execute()
  const open = rows.find(({ state }) => state === 'open')
  await desk().mail.settle({ commandId: newId(), id: open?.id ?? '', as: 'nothing' })
  await take(mailBytes({ from, subject: 'Nog een winkel', headers: { Precedence: 'bulk' } }))
}

/** A call of which a report came, after one that nobody took and that was called back. */
async function called(): Promise<string> {
  const callbackId = newId()
  const wish = { phone, name: 'Wilhelmina Quetelbroek', subject: 'zwanenhals', whenText: null }
  await desk().callback.add({ commandId: newId(), callbackId, ...wish })
  const settling = { outcome: 'reached', note: 'Wilhelmina is geholpen' } as const
  await desk().callback.settle({ commandId: newId(), id: callbackId, ...settling })
  const callId = newId()
  await desk().calls.start({ commandId: newId(), callId, channel: 'phone', phone })
  const { personId } = person
  await desk().calls.linkCaller({ callId, personId, name: null })
  const draft = { name: 'Wilhelmina', description: 'zwanenhals' }
  await desk().calls.saveDraft({ callId, scratch: 'mevrouw Quetelbroek', draft, savedAt: api.time.now })
  const report = submission({ contact, description: 'De zwanenhals lekt nog' })
  const logged = { contactId: newId(), callId, channel: 'phone' as const, register: true }
  await desk().desk.registerByPhone({ ...report, ...logged })
  return report.reportId
}

async function close(reportId: string): Promise<void> {
  const wish = { reason: 'not_found', explanation: 'Er was niets', attachments: [] } as const
  await desk().report.decline({ ...(await seen(api, reportId)), ...wish })
}

test('what is kept of somebody has the mails and contacts that belong to no report', async () => {
  await mailed()
  const kept = await api.citizen(person).person.kept({ language: 'nl' })
  expect(kept.mails.map(({ subject }) => subject)).toEqual(['Winkel van Quetelbroek', 'Nog een winkel'])
  expect(kept.contacts).toMatchObject([{ channel: 'mail', outcome: 'ended', email }])
})

test('an address that somebody only says is theirs gives them nothing', async () => {
  await mailed()
  const other = await signedIn(api, citizens.tom)
  await api.citizen(other).person.changeEmail({ commandId: newId(), email })
  expect(await api.citizen(other).person.kept({ language: 'nl' })).toMatchObject({ mails: [], contacts: [] })
})

test('nothing of somebody who is forgotten remains in any table or file', async () => {
  const reportId = await reported()
  await mailed()
  const byPhone = await called()
  await close(reportId)
  await close(byPhone)
  const files = [...api.stored.keys()]
  expect(files.length).toBeGreaterThanOrEqual(7)
  expect((await rowsThatSay(api, words)).length).toBeGreaterThan(20)
  await api.citizen(person).person.askErasure({ commandId: newId() })
  const [request] = await api.staff(people.admin).privacy.erasureRequests()
  await api.staff(people.admin).privacy.carryOutErasure({ id: request?.id ?? '' })
  await api.staff(people.admin).report.erase(await seen(api, byPhone, people.clerk))
  expect(await rowsThatSay(api, words)).toEqual([])
  const { rows } = await sql<{ key: string }>`select storage_key as key from forgotten_file`.execute(
    api.database.read,
  )
  const gone = [...api.deleted, ...rows.map(({ key }) => key)]
  expect(files.filter((key) => !gone.includes(key))).toEqual([])
  expect((await desk().inbox.list({ view: 'mail' })).items).toEqual([])
})
