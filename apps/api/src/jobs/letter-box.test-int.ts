import { createTestDatabase, type TestDatabase } from '@meldpunt/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queueDatabase } from './letter-box.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('the database of the queue of letters', () => {
  test('takes back a moment that it gave, as the heartbeat of the queue does every minute', async () => {
    const { executeSql } = queueDatabase(database.pool)
    const { rows } = await executeSql('select now() as at')
    const again = await executeSql('select $1::timestamptz = $1 as same', [rows[0]?.at])
    expect(rows[0]?.at).toBeInstanceOf(Date)
    expect(again.rows).toEqual([{ same: true }])
  })
})
