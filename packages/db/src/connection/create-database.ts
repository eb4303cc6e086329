import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import type { DB } from '../schema.gen.ts'
import { createPool } from './create-pool.ts'

export type DatabaseOptions = {
  connectionString: string
  /** Of a replica for reading; without it reading uses the same server and pool. */
  readConnectionString?: string | undefined
  /** Most connections per pool, 10 by default. */
  max?: number | undefined
  /** Called when an idle connection breaks; the pool makes a new one by itself. */
  onError?: ((error: Error) => void) | undefined
}

export type Database = {
  /** For every change, and for reading what was just changed. */
  write: Kysely<DB>
  /** For lists and pages that may lag behind by a moment. */
  read: Kysely<DB>
  /** Of the writing side, for sessions and rate limits. */
  pool: Pool
  close: () => Promise<void>
}

/** Opens the handles for writing and reading; no connection is made before the first statement. */
export function createDatabase(options: DatabaseOptions): Database {
  const { connectionString, readConnectionString } = options
  const pool = openPool(connectionString, options)
  const readPool = readConnectionString === undefined ? pool : openPool(readConnectionString, options)
  const write = toKysely(pool)
  const read = readPool === pool ? write : toKysely(readPool)
  const close = async () => {
    await write.destroy()
    if (read !== write) await read.destroy()
  }
  return { write, read, pool, close }
}

const toKysely = (pool: Pool): Kysely<DB> => new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })

const openPool = (connectionString: string, { max = 10, onError }: DatabaseOptions): Pool =>
  createPool({ connectionString, max }, onError)
