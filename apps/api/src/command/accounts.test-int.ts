import {
  confirmEmail,
  countUnread,
  forgetPerson,
  listNotices,
  type Person,
  savePreferences,
  startEmailChange,
  upsertSignedIn,
} from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { statementCounter } from '../testing/counted.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { people } from '../testing/test-people.ts'
import { seen, submission, submitted } from '../testing/test-reports.ts'

let api: TestApi
let count: (work: () => Promise<unknown>) => Promise<number>
beforeAll(async () => {
  api = await createTestApi()
  count = await statementCounter(api)
})
afterAll(() => api.drop())

let person: Person
beforeEach(async () => {
  const who = { subject: newId(), hash: newId(), sealed: null, givenName: 'Zoë', familyName: 'Maes' }
  const more = { birthDate: null, language: 'nl', newId, now: api.time.now } as const
  person = await api.database.write.transaction().execute((trx) => upsertSignedIn(trx, { ...who, ...more }))
})

const signedIn = () => api.citizen({ personId: person.id, givenName: 'Zoë', means: 'eid', language: 'nl' })
async function ownReport(contact = submission().contact): Promise<string> {
  const { reportId } = await signedIn().citizen.submit(submission({ contact }))
  return reportId
}
async function register(reportId: string): Promise<void> {
  const wish = { category: 'fly-tipping', department: null, reason: null }
  await api.staff(people.clerk).report.register({ ...(await seen(api, reportId)), ...wish })
}
const toldOf = async (reportId: string, kind: string) =>
  (await listNotices(api.database.read, reportId))
    .filter((notice) => notice.kind === kind && notice.audience === 'reporter')
    .map(({ channel, address, language, state }) => `${channel} ${address} ${language} ${state}`)
    .toSorted()

describe('a reporter who is signed in', () => {
  test('is told in the inbox and the dossier too, and the inbox has it at once', async () => {
    const reportId = await ownReport()
    expect(await toldOf(reportId, 'submitted')).toEqual([
      `dossier ${person.id} nl waiting`,
      `inbox ${person.id} nl sent`,
      'mail zoe@example.org nl waiting',
      `mijn_burgerprofiel ${person.id} nl waiting`,
    ])
    await register(reportId)
    expect(await countUnread(api.database.read, person.id)).toBe(2)
  })

  test('is told as the account says, at an address only once it is confirmed', async () => {
    const { write } = api.database
    const wants = { mail: true, sms: true, messages: false }
    await savePreferences(write, { personId: person.id, wants, phone: '+32470000001', language: 'fr' })
    const change = { personId: person.id, email: 'new@example.org' }
    const version = (await startEmailChange(write, change))?.version ?? 0
    const reportId = await ownReport({ name: '', email: '', phone: '', channels: ['none'] })
    expect(await toldOf(reportId, 'submitted')).toEqual([
      `dossier ${person.id} fr waiting`,
      `inbox ${person.id} fr sent`,
      'sms +32470000001 fr waiting',
    ])
    await confirmEmail(write, { ...change, version, now: api.time.now })
    await register(reportId)
    expect(await toldOf(reportId, 'registered')).toContain('mail new@example.org fr waiting')
  })

  test('that was forgotten is told at the address of the report alone', async () => {
    const reportId = await ownReport()
    const forget = { personId: person.id, now: api.time.now }
    await api.database.write.transaction().execute((trx) => forgetPerson(trx, forget))
    await register(reportId)
    expect(await toldOf(reportId, 'registered')).toEqual(['mail zoe@example.org nl waiting'])
  })
})

test('an account costs a change one statement more, and a report of nobody none', async () => {
  const [own, nobodys] = [await ownReport(), await submitted(api)]
  const counts: number[] = []
  for (const reportId of [own, nobodys]) {
    const command = { ...(await seen(api, reportId)), text: 'We kijken ernaar', attachments: [] }
    counts.push(await count(() => api.staff(people.clerk).report.update(command)))
  }
  expect(counts).toEqual([7, 6])
})
