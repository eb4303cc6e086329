import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { isAboutReport } from './contacts.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('the contacts of a report are found by their indexes, however many there are', async () => {
  await sql`insert into contact (id, channel, started_at, outcome)
    select gen_random_uuid(), 'phone', now(), 'ended' from generate_series(1, 20000)`.execute(database.write)
  await sql`analyze contact, contact_report`.execute(database.write)
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain (costs off)
    update contact set note = null where ${isAboutReport(newId())}`.execute(database.write)
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('contact_first_report')
  expect(plan).not.toMatch(/Seq Scan on contact\b/)
})
