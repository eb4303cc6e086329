import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findNotice, listNoticeAttempts } from '../queries/list-notices.ts'
import { carryOut } from '../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { inInbox } from '../testing/sample-persons.ts'
import { monday, submitting } from '../testing/sample-reports.ts'
import { claimNotices } from './claim-notices.ts'
import { claimResults, settleResult } from './notice-results.ts'
import { confirmNotice, resendNotice } from './settle-notice.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const due = monday + 5_000
let id: string
let reportId: string
/** A dossier that was handed over, whose result is to be asked for from `due`. */
beforeEach(async () => {
  await database.write.deleteFrom('notice').execute()
  const command = submitting()
  const notice = inInbox('p-1', { channel: 'dossier' })
  id = notice.id
  reportId = command.reportId
  await carryOut(database.write, { reportId, command, notices: [notice] })
  const [claimed] = await claimNotices(database.write, { now: monday, limit: 1, leaseMs: 5_000 })
  if (claimed === undefined) throw new Error('Nothing was claimed')
  const sent = { now: monday, messageId: null, detail: 'upload 1', resultFrom: due }
  await confirmNotice(database.write, claimed, sent)
})
const claim = (now: number) => claimResults(database.write, { now, limit: 10, leaseMs: 5_000 })
const notice = () => findNotice(database.read, id)

describe('the result of what was sent', () => {
  test('is asked for when it may be there, by one of two workers', async () => {
    expect(await claim(due - 1)).toEqual([])
    const both = await Promise.all([claim(due), claim(due)])
    expect(both.flat()).toMatchObject([{ id, state: 'sent', result: 'awaiting' }])
  })

  test('is asked for again when a worker dies, and when it is not there yet', async () => {
    await claim(due)
    expect(await claim(due + 4_999)).toEqual([])
    expect(await claim(due + 5_000)).toHaveLength(1)
    const later = { id, now: due, result: 'awaiting', detail: 'busy', nextAt: due + 60_000 } as const
    expect(await settleResult(database.write, later)).toBe(true)
    expect(await claim(due + 59_999)).toEqual([])
    expect(await claim(due + 60_000)).toMatchObject([{ resultDetail: 'busy' }])
  })

  test.each(['accepted', 'refused'] as const)(
    'is %s once, and stands in the delivery log',
    async (result) => {
      const settled = { id, now: due, result, detail: 'code 7' }
      expect(await settleResult(database.write, settled)).toBe(true)
      expect(await settleResult(database.write, settled)).toBe(false)
      expect(await notice()).toMatchObject({ state: 'sent', result, resultDetail: 'code 7' })
      expect(await listNoticeAttempts(database.read, reportId)).toMatchObject([
        { outcome: 'sent', detail: 'upload 1' },
        { outcome: result, detail: 'code 7', at: due },
      ])
      expect(await claim(due + 86_400_000)).toEqual([])
    },
  )

  test('is forgotten when it is sent again by hand', async () => {
    await settleResult(database.write, { id, now: due, result: 'refused', detail: 'code 7' })
    await resendNotice(database.write, { noticeId: id, now: due, askedBy: 'An Claeys' })
    expect(await notice()).toMatchObject({ state: 'waiting', result: null, resultDetail: null })
  })
})
