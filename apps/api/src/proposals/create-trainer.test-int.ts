import { findModelVersion } from '@meldpunt/db'
import { createTestDatabase, type TestDatabase } from '@meldpunt/db/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { monday } from '../testing/test-api.ts'
import { createTrainer } from './create-trainer.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const log = pino({ level: 'silent' })
const trainer = (connectionString = database.connectionString) =>
  createTrainer({ connectionString, clock: () => monday, log })

test('who is closed while it learns ends its process, and nothing is learned', async () => {
  const closed = trainer()
  const training = closed.train()
  closed.close()
  expect(await training).toBe(0)
  expect(await closed.train()).toBe(0)
  expect(await findModelVersion(database.read)).toBeNull()
})

test('a process that fails is told of, and this one goes on', async () => {
  await expect(trainer('postgres://nobody@127.0.0.1:1/nothing').train()).rejects.toThrow('ended with 1')
})

test('a model comes into force, with the moment of who asked', async () => {
  expect(await trainer().train()).toBe(1)
  const { rows } = await database.pool.query('select version, trained_at from proposal_model')
  expect(rows).toEqual([{ version: 1, trained_at: monday }])
}, 60_000)
