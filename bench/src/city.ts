import { join } from 'node:path'
import { createDatabase, migrateToLatest, seedStartingData } from '@meldpunt/db'
import type { EmbeddedPostgres } from '@meldpunt/db/embedded'
import { fillCity } from '@meldpunt/demo/city'
import pg from 'pg'
import { startBenchDatabase } from './database.ts'
import { growCity } from './grow.ts'

export type BenchCity = {
  /** The grown city itself. */
  url: string
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

type Growing = {
  name: string
  /** A city of this name that is there already is taken as it is. */
  keep: boolean
  grow: (client: pg.Client) => Promise<void>
}

/** One embedded server with a city grown to a size; floor and API each get an identical copy. */
export const prepareCity = (folder: string, size: number): Promise<BenchCity> =>
  prepareGrown(folder, {
    name: `bench_${size}`,
    keep: false,
    grow: (client) => growCity(client, size, 4000),
  })

/** The same with a city that is grown in another way. */
export const prepareGrown = async (folder: string, growing: Growing): Promise<BenchCity> => {
  const server = await startBenchDatabase(folder)
  const url = server.connectionString(growing.name)
  if (!growing.keep || !(await isThere(server, growing.name))) await makeGrown(server, folder, growing)
  const copy = async (name: string) => {
    await admin(server, [
      `drop database if exists ${name} with (force)`,
      `create database ${name} template ${growing.name}`,
    ])
    return server.connectionString(name)
  }
  return { url, copy, stop: () => server.stop() }
}

const isThere = async (server: EmbeddedPostgres, name: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: server.connectionString() })
  await client.connect()
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  await client.end()
  return rowCount === 1
}

const makeGrown = async (server: EmbeddedPostgres, folder: string, { name, grow }: Growing) => {
  const making = `${name}_making`
  await admin(server, [`drop database if exists ${making} with (force)`, `create database ${making}`])
  await fill(server.connectionString(making), folder)
  const client = new pg.Client({ connectionString: server.connectionString(making) })
  await client.connect()
  await grow(client)
  await client.end()
  await admin(server, [
    `drop database if exists ${name} with (force)`,
    `alter database ${making} rename to ${name}`,
  ])
}
