import { createTestDatabase, type TestDatabase } from '@meldpunt/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkDatabase } from './check-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const elsewhere = (change: (url: URL) => void): string => {
  const url = new URL(database.connectionString)
  change(url)
  return url.href
}

describe('a process that starts', () => {
  test('goes on with a database of this version', async () => {
    await expect(checkDatabase(database.connectionString)).resolves.toBeUndefined()
  })

  test('says what to run where the tables are missing', async () => {
    const empty = elsewhere((url) => {
      url.pathname = '/postgres'
    })
    await expect(checkDatabase(empty)).rejects.toThrow('Run `pnpm migrate` first')
  })

  test('says that nobody answers where nobody does', async () => {
    const nobody = elsewhere((url) => {
      url.port = '1'
    })
    await expect(checkDatabase(nobody)).rejects.toThrow('Is DATABASE_URL right')
  })
})
