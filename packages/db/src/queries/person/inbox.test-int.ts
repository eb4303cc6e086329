import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { markRead } from '../../stores/mark-read.ts'
import { upsertSignedIn } from '../../stores/person/upsert-signed-in.ts'
import { carryOut } from '../../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import { inInbox, signingIn } from '../../testing/sample-persons.ts'
import { clerk, envelope, monday, submitting } from '../../testing/sample-reports.ts'
import { listReportsOfPerson } from '../reports.ts'
import { countUnread, listInbox } from './inbox.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

let personId: string
let minute = 0
beforeEach(async () => {
  const person = await database.write.transaction().execute((trx) => upsertSignedIn(trx, signingIn()))
  personId = person.id
})

/** A report of this person, or of somebody else. */
async function report(owner: string | null = personId): Promise<string> {
  const command = submitting({ personId: owner })
  await carryOut(database.write, { reportId: command.reportId, command })
  return command.reportId
}
/** Tells one thing more of a report; the second event, the third, ... a minute later each. */
async function tell(reportId: string, eventPosition: number, notice = inInbox(personId)): Promise<string> {
  minute += 1
  const command = {
    type: 'note',
    ...envelope(clerk, monday + minute * 60_000),
    text: 'x',
    attachments: [],
  } as const
  await carryOut(database.write, { reportId, command, notices: [{ ...notice, eventPosition }] })
  return notice.id
}
const page = (cursor: string | null = null, limit = 10) =>
  listInbox(database.read, { personId, cursor, limit })
const ids = async () => (await page()).items.map(({ id }) => id)
const read = (noticeIds: readonly string[] | null) =>
  markRead(database.write, { personId, noticeIds, now: monday })

describe('the inbox', () => {
  test('has what was told, newest first, with the report it is about', async () => {
    const reportId = await report()
    const first = await tell(reportId, 2)
    const second = await tell(reportId, 3)
    const { items, nextCursor } = await page()
    expect(items.map(({ id }) => id)).toEqual([second, first])
    expect(items[0]).toMatchObject({
      reportId,
      eventPosition: 3,
      kind: 'submitted',
      unread: true,
      category: 'sluikstort',
    })
    expect(items[0]?.at).toBeGreaterThan(items[1]?.at ?? Number.POSITIVE_INFINITY)
    expect(nextCursor).toBeNull()
  })

  test('is read page by page without gap or repetition', async () => {
    const reportId = await report()
    const told: string[] = []
    for (const position of [2, 3, 4, 5, 6]) told.unshift(await tell(reportId, position))
    const first = await page(null, 2)
    const second = await page(first.nextCursor, 2)
    const third = await page(second.nextCursor, 2)
    expect([first, second, third].flatMap(({ items }) => items.map(({ id }) => id))).toEqual(told)
    expect(third.nextCursor).toBeNull()
  })

  test('counts what is unread, until it is read by name or all at once', async () => {
    const reportId = await report()
    const [first = ''] = [await tell(reportId, 2), await tell(reportId, 3), await tell(reportId, 4)]
    expect(await countUnread(database.read, personId)).toBe(3)
    expect(await read([first, newId()])).toBe(1)
    expect(await read([first])).toBe(0)
    expect((await page()).items.map(({ unread }) => unread)).toEqual([true, true, false])
    expect(await read(null)).toBe(2)
    expect(await countUnread(database.read, personId)).toBe(0)
  })

  test('has nothing that settles, and nothing of another channel', async () => {
    const reportId = await report()
    await tell(reportId, 2, inInbox(personId, { settleUntil: monday + 86_400_000, tells: 'days' }))
    await tell(reportId, 3, inInbox(personId, { channel: 'mijn_burgerprofiel' }))
    expect(await ids()).toEqual([])
  })

  test('has nothing of others, and others cannot read it away', async () => {
    const other = await database.write.transaction().execute((trx) => upsertSignedIn(trx, signingIn()))
    const told = await tell(await report(other.id), 2, inInbox(other.id))
    expect(await ids()).toEqual([])
    expect(await read([told])).toBe(0)
    expect(await countUnread(database.read, other.id)).toBe(1)
  })

  test('loses what was told of a report that turns out to be another’s', async () => {
    const reportId = await report()
    await tell(reportId, 2)
    const command = { type: 'unlink_reporter', ...envelope(clerk, monday + 86_400_000) } as const
    await carryOut(database.write, { reportId, command })
    expect(await ids()).toEqual([])
    expect(await countUnread(database.read, personId)).toBe(0)
  })

  test('names the person’s own report where the leading one told it', async () => {
    const own = await report()
    const leading = await report(null)
    const told = await tell(
      leading,
      2,
      inInbox(personId, { recipientKey: `merged:${own}`, audience: 'merged_reporter' }),
    )
    expect((await page()).items).toMatchObject([{ id: told, reportId: own }])
  })
})

test('the reports of a person come newest first, each with the version of its links', async () => {
  const [one, two] = [await report(), await report()]
  await report(null)
  const reports = await listReportsOfPerson(database.read, personId)
  expect(reports.map(({ report: { id } }) => id).toSorted()).toEqual([one, two].toSorted())
  expect(reports[0]).toMatchObject({ linkVersion: 1, updatedAt: monday })
})
