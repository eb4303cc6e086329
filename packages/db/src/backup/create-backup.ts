import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrations } from '../migrations/index.ts'
import { BackupError } from './backup-error.ts'
import { checksumsName, type Hashes, hashOf, toList } from './checksums.ts'
import { copyFiles, stillNamed } from './copy-files.ts'
import { dumpTables } from './dump-tables.ts'
import type { FileStore } from './file-store.ts'
import { inSession } from './in-session.ts'
import { type Manifest, writeManifest } from './manifest.ts'

export type BackupOptions = {
  connectionString: string
  storage: FileStore
  /** Made by this; if it is there it must be empty. */
  folder: string
  /** Told of each table that is done. */
  say?: (line: string) => void
}
/**
 * Writes everything that must not be lost into a folder: all rows as they were at one moment, while others keep writing, then
 * the files that these rows name. The manifest comes last, so that a backup that broke off is never taken for a whole one.
 */
export async function createBackup(options: BackupOptions): Promise<Manifest> {
  const { connectionString, folder, storage } = options
  await makeFolder(folder)
  const hashes: Hashes = new Map()
  const say = options.say ?? (() => undefined)
  const dump = await inSession(connectionString, {
    mode: 'isolation level repeatable read, read only',
    work: (client) => dumpTables(client, { folder, say, hashes }),
  })
  const absent = await copyFiles(dump.keys, { storage, folder, hashes })
  const missing = await stillNamed(connectionString, absent)
  const list = toList(hashes)
  await writeFile(join(folder, checksumsName), list, { mode: 0o600, flush: true })
  const { takenAt, tables, sequences } = dump
  const rows = { takenAt, migrations: Object.keys(migrations), tables, sequences }
  return writeManifest(folder, { ...rows, missing, checksums: hashOf(list) })
}

/** Readable by its owner alone: a backup holds names, addresses and photos. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0)
    throw new BackupError(`${folder} is not empty. Take a new folder for every backup.`)
  await mkdir(join(folder, 'tables'), { mode: 0o700 })
  await mkdir(join(folder, 'files'), { mode: 0o700 })
}
