import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { carryOut } from '../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { monday, submitting } from '../testing/sample-reports.ts'
import { insertFollowCode, useFollowCode } from './follow-codes.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

let reportId: string
beforeEach(async () => {
  const command = submitting()
  reportId = command.reportId
  await carryOut(database.write, { reportId, command })
  await send('right')
})

const expiresAt = monday + 600_000
const send = (codeHash: string, now = monday) =>
  insertFollowCode(database.write, {
    id: newId(),
    reportId,
    codeHash,
    address: 'zoe@example.org',
    now,
    expiresAt,
  })
const use = (codeHash: string, now = monday) =>
  useFollowCode(database.write, { reportId, codeHash, now, maxTries: 3 })

describe('a code', () => {
  test('opens its report once', async () => {
    expect(await use('right')).toBe(true)
    expect(await use('right')).toBe(false)
  })

  test('opens it once also when two try at the same moment', async () => {
    const both = await Promise.all([use('right'), use('right')])
    expect(both.toSorted()).toEqual([false, true])
  })

  test('is worth nothing after three wrong tries', async () => {
    for (const wrong of ['1', '2', '3']) expect(await use(wrong)).toBe(false)
    expect(await use('right')).toBe(false)
  })

  test('still opens it after two', async () => {
    for (const wrong of ['1', '2']) await use(wrong)
    expect(await use('right')).toBe(true)
  })

  test('is worth nothing after its time, nor once a newer one was sent', async () => {
    expect(await use('right', expiresAt)).toBe(false)
    await send('newer', monday + 1000)
    expect(await use('right', monday + 2000)).toBe(false)
    expect(await use('newer', monday + 2000)).toBe(true)
  })

  test('opens no other report', async () => {
    const other = submitting()
    await carryOut(database.write, { reportId: other.reportId, command: other })
    const guess = { reportId: other.reportId, codeHash: 'right', now: monday, maxTries: 3 }
    expect(await useFollowCode(database.write, guess)).toBe(false)
  })
})
