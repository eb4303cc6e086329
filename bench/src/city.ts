import { join } from 'node:path'
import { createDatabase, migrateToLatest, seedStartingData } from '@meldpunt/db'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@meldpunt/db/embedded'
import { fillCity } from '@meldpunt/demo/city'
import pg from 'pg'
import { growCity } from './grow.ts'

export type BenchCity = {
  /** A copy of the grown city of its own. */
  copy(name: string): Promise<string>
  stop(): Promise<void>
}

const admin = async (server: EmbeddedPostgres, statements: readonly string[]) => {
  const client = new pg.Client({ connectionString: server.connectionString() })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

const fill = async (connectionString: string, folder: string) => {
  await migrateToLatest(connectionString)
  const db = createDatabase({ connectionString })
  await seedStartingData(db.write)
  await fillCity({
    db,
    storageDir: join(folder, 'storage'),
    reports: 400,
    say: () => undefined,
    now: Date.now(),
  })
  await db.close()
}

/** One embedded server with a city grown to a size; floor and API each get an identical copy. */
export const prepareCity = async (folder: string, size: number): Promise<BenchCity> => {
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), fsync: true })
  const base = `bench_${size}`
  await admin(server, [`drop database if exists ${base} with (force)`, `create database ${base}`])
  await fill(server.connectionString(base), folder)
  const client = new pg.Client({ connectionString: server.connectionString(base) })
  await client.connect()
  await growCity(client, size, 4000)
  await client.end()
  const copy = async (name: string) => {
    await admin(server, [
      `drop database if exists ${name} with (force)`,
      `create database ${name} template ${base}`,
    ])
    return server.connectionString(name)
  }
  return { copy, stop: () => server.stop() }
}
