import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { carryOut } from '../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { submitting } from '../testing/sample-reports.ts'
import { listen } from './listen.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('a committed change is told, with the report and its version', async () => {
  const heard = Promise.withResolvers<string>()
  const listening = await listen({
    connectionString: database.connectionString,
    channels: ['report_changed'],
    onMessage: (_, payload) => heard.resolve(payload),
  })
  const command = submitting()
  await carryOut(database.write, { reportId: command.reportId, command })
  expect(JSON.parse(await heard.promise)).toEqual({ id: command.reportId, version: 1, hidden: false })
  await listening.close()
})

test('a connection that breaks is made again, and says so', async () => {
  const back = Promise.withResolvers<void>()
  const heard = Promise.withResolvers<string>()
  const listening = await listen({
    connectionString: `${database.connectionString}?application_name=listening`,
    channels: ['city_changed'],
    onMessage: (channel) => heard.resolve(channel),
    onReconnect: () => back.resolve(),
  })
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listening'`.execute(
    database.write,
  )
  await back.promise
  await sql`select pg_notify('city_changed', '')`.execute(database.write)
  expect(await heard.promise).toBe('city_changed')
  await listening.close()
})
