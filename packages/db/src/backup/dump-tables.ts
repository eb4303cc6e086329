import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Client, escapeIdentifier } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { migrations } from '../migrations/index.ts'
import { BackupError } from './backup-error.ts'
import type { Hashes } from './checksums.ts'
import { listKeys } from './copy-files.ts'
import { type Manifest, tablePath } from './manifest.ts'
import { listSequences, listTables, type Table } from './tables.ts'

type Kept = Manifest['tables'][number]
type Dump = Pick<Manifest, 'takenAt' | 'tables' | 'sequences'> & { keys: readonly string[] }
type Dumping = { folder: string; say: (line: string) => void; hashes: Hashes }

const isOfThisVersion = (done: readonly string[]): boolean =>
  [...done].sort().join() === Object.keys(migrations).sort().join()

/** All rows as they were at one moment, and which files they name. */
export async function dumpTables(client: Client, { folder, say, hashes }: Dumping): Promise<Dump> {
  await refuseOtherVersion(client)
  const tables = await listTables(client)
  // Nobody can alter a table between the snapshot and its turn.
  const names = tables.map(({ name }) => `public.${escapeIdentifier(name)}`).join()
  await client.query(`lock table ${names} in access share mode`)
  const kept: Kept[] = []
  for (const table of tables) {
    const rows = await dumpTable(client, { folder, table }, hashes)
    kept.push({ ...table, columns: [...table.columns], rows })
    say(`${table.name}: ${rows}`)
  }
  const moment = await client.query<{ at: string }>(`select to_json(now()) #>> '{}' as at`)
  const sequences = [...(await listSequences(client))]
  return {
    takenAt: moment.rows[0]?.at ?? '',
    tables: kept,
    sequences,
    keys: await listKeys(client),
  }
}

async function refuseOtherVersion(client: Client): Promise<void> {
  const there = await client.query<{ there: boolean }>(
    `select to_regclass('public.kysely_migration') is not null as there`,
  )
  const done = there.rows[0]?.there
    ? await client.query<{ name: string }>('select name from public.kysely_migration')
    : { rows: [] }
  if (!isOfThisVersion(done.rows.map(({ name }) => name)))
    throw new BackupError(
      'The database is of another version than this software: use the one that runs on it.',
    )
}

async function dumpTable(
  client: Client,
  { folder, table }: { folder: string; table: Table },
  hashes: Hashes,
) {
  const path = tablePath(table.name)
  const columns = table.columns.map(escapeIdentifier).join()
  const rows = client.query(
    copyTo(`copy (select ${columns} from public.${escapeIdentifier(table.name)}) to stdout`),
  )
  const hash = createHash('sha256')
  const hashing = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const file = createWriteStream(join(folder, path), { flags: 'wx', mode: 0o600, flush: true })
  await pipeline(rows, createGzip(), hashing, file)
  hashes.set(path, hash.digest('hex'))
  return rows.rowCount
}
