import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createDatabase, type Database, migrateToLatest, seedStartingData } from '@meldpunt/db'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@meldpunt/db/embedded'
import { Client } from 'pg'
import { fillCity } from './city/fill-city.ts'
import type { DemoOptions } from './options.ts'

const databaseName = 'meldpunt'

const hasDatabase = async (client: Client) =>
  (await client.query('select 1 from pg_database where datname = $1', [databaseName])).rowCount === 1

/** Makes the demo's database where it is not there; with `--fresh` the old one goes first. Tells whether it is new. */
const prepareDatabase = async (server: EmbeddedPostgres, fresh: boolean): Promise<boolean> => {
  const client = new Client({ connectionString: server.connectionString() })
  await client.connect()
  try {
    if (fresh) await client.query(`drop database if exists ${databaseName} with (force)`)
    if (await hasDatabase(client)) return false
    await client.query(`create database ${databaseName}`)
    return true
  } finally {
    await client.end()
  }
}

export type DemoCity = { connectionString: string; stop(): Promise<void> }

/** Brings up the embedded PostgreSQL with the tables, the starting data of the pilot city and, once, its reports. */
export const startDemoCity = async (
  { dataDir, fresh, reports }: DemoOptions,
  storageDir: string,
  say: (step: string) => void,
): Promise<DemoCity> => {
  await mkdir(dataDir, { recursive: true })
  say('De databank start')
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), fsync: true })
  await prepareDatabase(server, fresh)
  const connectionString = server.connectionString(databaseName)
  await migrateToLatest(connectionString)
  await withDatabase(connectionString, async (db) => {
    await seedStartingData(db.write)
    await fillCity({ db, storageDir, reports, say })
  })
  return { connectionString, stop: () => server.stop() }
}

const withDatabase = async (connectionString: string, use: (db: Database) => Promise<void>) => {
  const db = createDatabase({ connectionString })
  await use(db).finally(() => db.close())
}
