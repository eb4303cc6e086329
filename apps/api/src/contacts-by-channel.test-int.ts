import type { Channel } from '@meldpunt/domain'
import { submitReportInput } from '@meldpunt/domain/input'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeMail } from './features/mail-in/take-mail.ts'
import { mailBytes } from './features/mail-in/testing/sample-mails.ts'
import { takeReport } from './features/melding-doen/take-report.ts'
import { createTestApi, monday, type TestApi } from './testing/test-api.ts'
import { citizens, signedIn } from './testing/test-citizens.ts'
import { people } from './testing/test-people.ts'
import { submission, submitted } from './testing/test-reports.ts'

type Row = {
  channel: Channel
  outcome: string
  seconds: number
  memberId: string | null
  personId: string | null
  answerId: string | null
  reports: number
}

let api: TestApi
let personId: string

async function talked(channel: 'phone' | 'desk', seconds: number, ended: object): Promise<void> {
  const { calls } = api.staff(people.clerk)
  const callId = newId()
  const phone = channel === 'phone' ? '0470 00 12 34' : null
  await calls.start({ commandId: newId(), callId, channel, phone })
  await calls.linkCaller({ callId, personId, name: 'Zoë' })
  api.time.now += seconds * 1000
  await calls.finish({ commandId: newId(), callId, contactId: newId(), outcome: 'ended', ...ended })
}

const answerId = async () => {
  const [hit] = await api.anonymous().answer.search({ text: 'containerpark', language: 'nl' })
  return hit?.id ?? null
}

/** What the database holds, told by itself and not by the page. */
async function rows(): Promise<readonly Row[]> {
  const found = await sql<Row>`select channel, outcome, member_id as "memberId", person_id as "personId",
      answer_id as "answerId", extract(epoch from ended_at - started_at)::int as seconds,
      (select count(*)::int from contact_report where contact_id = contact.id) as reports
    from contact order by started_at, id`.execute(api.database.read)
  return found.rows
}
const list = (wish: object = {}) =>
  api.staff(people.clerk).contact.list({ from: '2026-11-23', until: '2026-11-23', ...wish })

beforeAll(async () => {
  api = await createTestApi()
  const person = await signedIn(api, citizens.zoe)
  personId = person.personId
  await talked('phone', 75, { outcome: 'answered', answerId: await answerId(), answerVersion: 1 })
  await talked('desk', 240, { outcome: 'answered' })
  await talked('phone', 4, { outcome: 'hung_up' })
  await submitted(api)
  const { givenName, familyName, nationalNumber } = citizens.zoe
  const report = submitReportInput.parse(submission())
  const { nationalNumbers } = api.deps
  if (nationalNumbers === null) throw new Error('No keys for national numbers')
  await takeReport(
    { ...api.deps, nationalNumbers },
    {
      report,
      client: 'mijn-burgerprofiel',
      person: { nationalNumber, givenName, familyName },
    },
  )
  const raw = mailBytes()
  const own = { addresses: ['1777@city.example'], host: 'meldpunt.example' }
  const mail = { raw, isWhole: true, size: raw.length, receivedAt: api.time.now, onStep: () => {} }
  await takeMail({ ...api.deps, own }, mail)
})
afterAll(() => api.drop())

describe('every channel', () => {
  test('writes one contact with what came of it, how long it took and whose it was', async () => {
    const { memberId } = people.clerk
    const talk = { memberId, personId, reports: 0 }
    const message = { outcome: 'reported', seconds: 0, memberId: null, answerId: null, reports: 1 }
    expect(await rows()).toEqual([
      { ...talk, channel: 'phone', outcome: 'answered', seconds: 75, answerId: await answerId() },
      { ...talk, channel: 'desk', outcome: 'answered', seconds: 240, answerId: null },
      { ...talk, channel: 'phone', outcome: 'hung_up', seconds: 4, answerId: null },
      ...[
        { ...message, channel: 'web', personId: null },
        { ...message, channel: 'burgerprofiel', personId },
        { ...message, channel: 'mail', personId: null },
      ],
    ])
  })
})

describe('the figures of the page', () => {
  test('are those of the database', async () => {
    const all = await rows()
    const view = await list()
    const spoken = all.filter(({ channel }) => channel === 'phone' || channel === 'desk')
    const helped = spoken.filter(({ outcome }) => outcome === 'answered' || outcome === 'linked')
    const talks = spoken.filter(({ outcome }) => outcome !== 'hung_up' && outcome !== 'wrong_number')
    expect([view.total, view.rows.length]).toEqual([all.length, all.length])
    expect(view.answeredAtOnce).toBe(helped.length / talks.length)
    const lengths = spoken.map(({ seconds }) => seconds).toSorted((one, other) => one - other)
    expect(view.medianSeconds).toBe(lengths[1])
    for (const { outcome, count } of view.outcomes)
      expect([outcome, all.filter((row) => row.outcome === outcome).length]).toEqual([outcome, count])
  })

  test.each(['phone', 'desk', 'web', 'burgerprofiel', 'mail'] as const)(
    'are those of %s alone where that is asked for',
    async (channel) => {
      const own = (await rows()).filter((row) => row.channel === channel)
      const view = await list({ channel })
      expect(view.total).toBe(own.length)
      expect(view.rows.map((row) => row.outcome).toSorted()).toEqual(
        own.map(({ outcome }) => outcome).toSorted(),
      )
    },
  )

  test('hold for the day in Brussels, from midnight to midnight', async () => {
    api.time.now = monday + 14 * 3_600_000 - 1000
    await submitted(api)
    api.time.now = monday + 14 * 3_600_000
    await submitted(api)
    expect((await list()).total).toBe(7)
    expect((await list({ from: '2026-11-24', until: '2026-11-24' })).total).toBe(1)
  })
})
