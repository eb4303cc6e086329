import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listNoticeAttempts, listNotices } from '../queries/list-notices.ts'
import { carryOut } from '../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { clerk, envelope, monday, submitting } from '../testing/sample-reports.ts'
import { claimNotices } from './claim-notices.ts'
import { erasePersonalData } from './erase-personal-data.ts'
import type { NewNotice } from './new-notice.ts'
import { confirmNotice, failNotice, noticePauses, resendNotice } from './settle-notice.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const notice = (eventPosition: number, more: Partial<NewNotice> = {}): NewNotice => ({
  id: newId(),
  eventPosition,
  audience: 'reporter',
  recipientKey: 'reporter',
  channel: 'mail',
  kind: 'status',
  status: 'received',
  language: 'nl',
  address: 'zoe@example.org',
  data: {},
  settleUntil: null,
  tells: null,
  ...more,
})

let reportId: string
let told = 0
/** Appends one event with these notices and gives the moment. */
async function tell(...notices: readonly NewNotice[]): Promise<number> {
  told += 1
  const now = monday + told * 1000
  const command = { type: 'update', ...envelope(clerk, now), text: 'Bezig', attachments: [] } as const
  await carryOut(database.write, { reportId, command, notices })
  return now
}
const claim = (now: number, leaseMs = 5_000) => claimNotices(database.write, { now, limit: 10, leaseMs })
const states = async () => (await listNotices(database.read, reportId)).map((stored) => stored.state)
const sent = (now: number) => ({ now, messageId: '<1@meldpunt>', detail: '250 OK' })

beforeEach(async () => {
  await database.write.deleteFrom('notice').execute()
  const command = submitting()
  reportId = command.reportId
  await carryOut(database.write, { reportId, command })
})

describe('a notice that is due', () => {
  test('is taken by one of two workers', async () => {
    const now = await tell(notice(2))
    const [one, other] = await Promise.all([claim(now), claim(now)])
    expect([...one, ...other].map((claimed) => claimed.address)).toEqual(['zoe@example.org'])
    expect(await confirmNotice(database.write, claimed(one, other), sent(now))).toBe(true)
  })

  test('is not taken again once it went out', async () => {
    const now = await tell(notice(2))
    const taken = await claim(now)
    await confirmNotice(database.write, claimed(taken), sent(now))
    expect(await claim(now + 60_000)).toEqual([])
    expect(await states()).toEqual(['sent'])
    expect(await listNoticeAttempts(database.read, reportId)).toEqual([
      { noticeId: taken[0]?.id, at: now, outcome: 'sent', detail: '250 OK' },
    ])
  })
})

const claimed = (...lists: readonly (readonly { id: string; attempts: number }[])[]) => {
  const [first] = lists.flat()
  if (first === undefined) throw new Error('Nothing was claimed')
  return first
}

describe('a worker that dies while it sends', () => {
  test('keeps the notice until its lease ends, then another takes it', async () => {
    const now = await tell(notice(2))
    const dead = claimed(await claim(now))
    expect(await claim(now + 4_999)).toEqual([])
    const next = claimed(await claim(now + 5_000))
    expect(next).toMatchObject({ id: dead.id, attempts: 2 })
    expect(await confirmNotice(database.write, dead, sent(now))).toBe(false)
    expect(await confirmNotice(database.write, next, sent(now))).toBe(true)
  })
})

describe('the order', () => {
  test('of notices to one recipient is that of the events, also while the first fails', async () => {
    await tell(notice(2, { status: 'registered' }))
    const now = await tell(notice(3, { status: 'planned' }))
    const first = await claim(now)
    expect(first.map((taken) => taken.status)).toEqual(['registered'])
    const failed = await failNotice(database.write, claimed(first), { now, error: '451', permanent: false })
    expect(failed).toEqual({ kind: 'retry', at: now + noticePauses[0] })
    expect(await claim(now + noticePauses[0] - 1)).toEqual([])
    const again = await claim(now + noticePauses[0])
    expect(again.map((taken) => taken.status)).toEqual(['registered'])
    await confirmNotice(database.write, claimed(again), sent(now))
    expect((await claim(now + noticePauses[0])).map((taken) => taken.status)).toEqual(['planned'])
  })

  test('does not make one recipient or channel wait for another', async () => {
    await tell(notice(2), notice(2, { recipientKey: 'follower:1' }))
    const now = await tell(notice(3, { channel: 'sms' }))
    expect(await claim(now)).toHaveLength(3)
  })
})

describe('a notice that keeps failing', () => {
  test('is given up after the last pause, where everybody sees it, and lets the next one go', async () => {
    let now = await tell(notice(2))
    await tell(notice(3))
    for (const pause of noticePauses) {
      await failNotice(database.write, claimed(await claim(now)), { now, error: '451', permanent: false })
      now += pause
    }
    const last = claimed(await claim(now))
    expect(await failNotice(database.write, last, { now, error: '451', permanent: false })).toEqual({
      kind: 'given_up',
    })
    expect(await states()).toEqual(['failed', 'waiting'])
    expect((await claim(now)).map((taken) => taken.eventPosition)).toEqual([3])
  })

  test('is given up at once when repeating cannot help, and can be sent again by hand', async () => {
    const now = await tell(notice(2))
    const taken = claimed(await claim(now))
    await failNotice(database.write, taken, { now, error: '550 no such user', permanent: true })
    expect(await claim(now + 1)).toEqual([])
    expect(await resendNotice(database.write, { noticeId: taken.id, now: now + 2, askedBy: 'an' })).toBe(true)
    const again = claimed(await claim(now + 2))
    expect(again).toMatchObject({ attempts: 1, resends: 1 })
    await confirmNotice(database.write, again, sent(now + 3))
    const log = await listNoticeAttempts(database.read, reportId)
    expect(log.map((line) => line.outcome)).toEqual(['given_up', 'resend', 'sent'])
  })
})

describe('a settling notice', () => {
  const moved = (position: number, tells: string, settleUntil: number | null) =>
    notice(position, { kind: 'planned', status: 'planned', tells, settleUntil })

  test('is replaced by a later one, which leaves when it has settled', async () => {
    await tell(moved(2, 'A', monday + 600_000))
    const now = await tell(moved(3, 'B', monday + 660_000))
    expect(await states()).toEqual(['cancelled', 'waiting'])
    expect(await claim(now)).toEqual([])
    expect((await claim(monday + 660_000)).map((taken) => taken.eventPosition)).toEqual([3])
  })

  test('is dropped when it says what the recipient was told last', async () => {
    const now = await tell(moved(2, 'A', null))
    await confirmNotice(database.write, claimed(await claim(now)), sent(now))
    await tell(moved(3, 'B', monday + 600_000))
    await tell(moved(4, 'A', monday + 660_000))
    expect(await states()).toEqual(['sent', 'cancelled', 'skipped'])
  })

  test('is kept when something else was told in between', async () => {
    const now = await tell(moved(2, 'A', null))
    await confirmNotice(database.write, claimed(await claim(now)), sent(now))
    const then = await tell(notice(3, { status: 'in_progress' }))
    await confirmNotice(database.write, claimed(await claim(then)), sent(then))
    await tell(moved(4, 'A', monday + 600_000))
    expect(await states()).toEqual(['sent', 'sent', 'waiting'])
  })
})

test('one event gives a recipient one notice per channel, or nothing is written at all', async () => {
  await expect(tell(notice(2), notice(2))).rejects.toThrow('unique')
  expect(await states()).toEqual([])
})

test('erasing takes the addresses and stops what has not gone out', async () => {
  const now = await tell(notice(2))
  await database.write.transaction().execute((trx) => erasePersonalData(trx, reportId))
  const stored = await listNotices(database.read, reportId)
  expect(stored.map(({ state, address }) => ({ state, address }))).toEqual([
    { state: 'cancelled', address: null },
  ])
  expect(await claim(now)).toEqual([])
})
