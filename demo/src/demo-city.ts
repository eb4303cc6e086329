import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { migrateToLatest } from '@meldpunt/db'
import { startEmbeddedPostgres } from '@meldpunt/db/embedded'
import type { Client } from 'pg'
import { runAside } from './aside.ts'
import { claimFolder } from './claim-folder.ts'
import { forgetCity, storageOf } from './forget-city.ts'
import { type DemoKeys, findKeys, makeKeys } from './keys.ts'
import type { DemoOptions } from './options.ts'
import type { Say } from './progress.ts'
import type { Takedown } from './takedown.ts'

const databaseName = 'meldpunt'

export type CityStart = { options: DemoOptions; takedown: Takedown; signal: AbortSignal; say: Say }
export type DemoCity = { connectionString: string; storageDir: string; keys: DemoKeys }

/** The keys are made last and go first: where they are missing the folder holds no whole city, so all begins anew. */
const keysOf = async ({ dataDir, fresh }: DemoOptions, client: Client): Promise<DemoKeys> => {
  const kept = fresh ? null : await findKeys(dataDir)
  if (kept) return kept
  await forgetCity(dataDir)
  await client.query(`drop database if exists ${databaseName} with (force)`)
  return makeKeys(dataDir)
}

const prepareDatabase = async (client: Client) => {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
  if (rowCount === 0) await client.query(`create database ${databaseName}`)
}

/** Brings up the embedded PostgreSQL with the tables, the starting data of the pilot city and, once, its reports. */
export const startDemoCity = async ({ options, takedown, signal, say }: CityStart): Promise<DemoCity> => {
  const { dataDir, reports } = options
  await mkdir(dataDir, { recursive: true })
  say('database')
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), fsync: true })
  const claim = await claimFolder(server.connectionString())
  takedown.add(() => server.stop())
  takedown.add(() => claim.end())
  signal.throwIfAborted()
  const keys = await keysOf(options, claim)
  await prepareDatabase(claim)
  const connectionString = server.connectionString(databaseName)
  await migrateToLatest(connectionString)
  const filling = new URL('fill-process.ts', import.meta.url)
  await runAside(filling, { args: [connectionString, dataDir, String(reports)], signal, say })
  return { connectionString, storageDir: storageOf(dataDir), keys }
}
