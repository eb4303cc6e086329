import { Client } from 'pg'
import { createDatabase } from '../connection/create-database.ts'
import { migrateToLatest } from '../migrate.ts'
import { seedStartingData } from '../seed/index.ts'
import { startTemporaryServer } from './temporary-server.ts'
import { serverVariable, templateVariable, withDatabase } from './test-server.ts'

/**
 * One server for all files of a run, with a template database: migrated, seeded and with the tables of pg-boss. With
 * TEST_DATABASE_URL (a superuser's) that server is used instead of an embedded one.
 */
export async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given === undefined ? await startTemporaryServer() : null
  const url = given ?? server?.connectionString() ?? ''
  const template = `meldpunt_template_${process.pid}`
  await makeTemplate(url, template)
  process.env[serverVariable] = url
  process.env[templateVariable] = template
  return async () => {
    if (server === null) await execute(url, `drop database if exists ${template} with (force)`)
    else await server.stop()
  }
}

async function makeTemplate(url: string, template: string): Promise<void> {
  await execute(url, `create database ${template}`)
  const connectionString = withDatabase(url, template)
  await migrateToLatest(connectionString)
  const database = createDatabase({ connectionString })
  await seedStartingData(database.write)
  await database.close()
}

async function execute(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  await client.query(statement)
  await client.end()
}
