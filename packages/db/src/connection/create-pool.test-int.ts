import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('a connection that breaks between two statements fails the next of them, and nothing else', async () => {
  const client = await database.pool.connect()
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()))
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.write)
  await ended
  await expect(client.query('select 1')).rejects.toThrow()
  client.release()
  expect((await sql<{ one: number }>`select 1 as one`.execute(database.write)).rows).toEqual([{ one: 1 }])
})
