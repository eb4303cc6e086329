import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { migrateToLatest } from '../migrate.ts'
import { BackupError } from './backup-error.ts'
import { checkBackup } from './check-backup.ts'
import type { FileStore } from './file-store.ts'
import { inSession } from './in-session.ts'
import { loadTables } from './load-tables.ts'
import type { Manifest } from './manifest.ts'
import { listFilled } from './tables.ts'

export type RestoreOptions = {
  /** Of a database without data. */
  connectionString: string
  storage: FileStore
  folder: string
  say?: (line: string) => void
}
/**
 * Reads a backup back into an empty database and into the storage. Everything is checked before anything is written, and the
 * rows come in one transaction: afterwards all of it is there, or nothing.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const { connectionString, folder, storage, say = () => undefined } = options
  const { manifest, files } = await checkBackup(folder)
  await refuseFilled(connectionString)
  await migrateToLatest(connectionString)
  // As for an upload: first the file, then the row that names it.
  for (const path of files) await storage.put(path.slice('files/'.length), await readFile(join(folder, path)))
  await inSession(connectionString, {
    mode: 'isolation level read committed, read write',
    work: (client) => loadTables(client, { folder, say, manifest }),
  })
  await analyze(connectionString)
  return manifest
}

async function refuseFilled(connectionString: string): Promise<void> {
  const filled = await inSession(connectionString, {
    mode: 'isolation level repeatable read, read only',
    work: listFilled,
  })
  if (filled.length === 0) return
  throw new BackupError(
    `The database is not empty: there are rows in ${filled.join(', ')}. Make a new database and restore into that; do not run \`pnpm migrate\` before.`,
  )
}

/** Without figures about the rows the first lists would be slow. */
async function analyze(connectionString: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
