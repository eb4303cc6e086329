import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { createDatabase, type Database } from '../connection/create-database.ts'
import { serverVariable, templateVariable, withDatabase } from './test-server.ts'

export type TestDatabase = Database & {
  connectionString: string
  /** Closes the handles and removes the database, whoever is still connected. */
  drop: () => Promise<void>
}

/**
 * A database of its own for one test file, copied from the template of the run: migrated, seeded, with pg-boss's tables.
 * Its project must have `@meldpunt/db/testing/global-setup`. Call `drop` in `afterAll`.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = variable(serverVariable)
  const name = `meldpunt_test_${randomBytes(6).toString('hex')}`
  await execute(server, `create database ${name} template ${variable(templateVariable)}`)
  const connectionString = withDatabase(server, name)
  const database = createDatabase({ connectionString })
  const drop = async () => {
    await database.close()
    await execute(server, `drop database ${name} with (force)`)
  }
  return { ...database, connectionString, drop }
}

function variable(name: string): string {
  const value = process.env[name]
  if (value === undefined)
    throw new Error('No test server: is the global setup of @meldpunt/db in this project?')
  return value
}

async function execute(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
