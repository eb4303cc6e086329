import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listStreets } from '../../queries/streets.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import { seedStartingData } from '../index.ts'
import { streets } from './index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('a city starts with at least 250 streets, of all its villages, each once', () => {
  const places = new Set(streets.map(({ place }) => place))
  expect([...places].toSorted()).toEqual(
    'Aalbeke Bellegem Bissegem Heule Kooigem Kortrijk Marke Rollegem'.split(' '),
  )
  const names = streets.map(({ name, postcode }) => `${name} ${postcode}`)
  expect(new Set(names).size).toBe(streets.length)
  expect(streets.length).toBeGreaterThanOrEqual(250)
  expect(names.filter((name) => !/^['\p{Lu}][\p{L}' -]+ 85(00|01|10|11)$/u.test(name))).toEqual([])
})

test('an installation of before gets them, one with its own register keeps that', async () => {
  await sql`delete from street`.execute(database.write)
  await seedStartingData(database.write)
  expect(await listStreets(database.read)).toHaveLength(streets.length)
  await sql`delete from street where name <> 'Grote Markt'`.execute(database.write)
  await seedStartingData(database.write)
  expect((await listStreets(database.read)).map(({ name }) => name)).toEqual(['Grote Markt'])
})
