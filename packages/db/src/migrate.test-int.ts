import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDatabase } from './connection/create-database.ts'
import { migrateToLatest } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { isMigrated } from './queries/is-migrated.ts'
import { seedStartingData } from './seed/index.ts'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'
import { withDatabase } from './testing/test-server.ts'
import { writeTypes } from './testing/write-types.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const countDepartments = async () =>
  (await sql<{ code: string }>`select code from department`.execute(database.read)).rows.length

describe('migrating', () => {
  test('works with several starters on an empty database at once', async () => {
    const name = `meldpunt_empty_${randomBytes(4).toString('hex')}`
    await sql`create database ${sql.ref(name)}`.execute(database.write)
    const connectionString = withDatabase(database.connectionString, name)
    const empty = createDatabase({ connectionString })
    expect(await isMigrated(empty.read)).toBe(false)
    await Promise.all([1, 2, 3].map(() => migrateToLatest(connectionString)))
    expect(await isMigrated(empty.read)).toBe(true)
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(empty.read)
    const jobs = await sql`select 1 from pgboss.version`.execute(empty.read)
    await empty.close()
    await sql`drop database ${sql.ref(name)} with (force)`.execute(database.write)
    expect(rows).toHaveLength(Object.keys(migrations).length)
    expect(jobs.rows).toHaveLength(1)
  })

  test('again changes nothing', async () => {
    const before = await countDepartments()
    await migrateToLatest(database.connectionString)
    expect(await countDepartments()).toBe(before)
  })
})

describe('the starting data', () => {
  test('comes once, and leaves alone what was changed since', async () => {
    await sql`update department set data = jsonb_set(data, '{mail}', '"nieuw@example.org"') where code = '1777'`.execute(
      database.write,
    )
    const before = await countDepartments()
    await seedStartingData(database.write)
    const { rows } = await sql<{
      mail: string
    }>`select data->>'mail' as mail from department where code = '1777'`.execute(database.read)
    expect(before).toBeGreaterThan(5)
    expect(await countDepartments()).toBe(before)
    expect(rows).toEqual([{ mail: 'nieuw@example.org' }])
  })
})

test('the generated types are those of the migrated tables', async () => {
  await expect(writeTypes(database.connectionString, 'verify')).resolves.toBeUndefined()
})
