import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Client } from 'pg'
import { type Hashes, hashOf } from './checksums.ts'
import type { FileStore } from './file-store.ts'
import { inSession } from './in-session.ts'

const namedKeys = `select storage_key as key from public.attachment
  union select thumb_key from public.attachment where thumb_key is not null
  union select raw_key from public.incoming_mail where raw_key is not null`

/** The files that the rows name, each once. */
export async function listKeys(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ key: string }>(`${namedKeys} order by 1`)
  return rows.map(({ key }) => key)
}

type Copying = { storage: FileStore; folder: string; hashes: Hashes }

/** Copies the files into the backup; gives the keys under which there is nothing. */
export async function copyFiles(keys: readonly string[], copying: Copying): Promise<readonly string[]> {
  const absent: string[] = []
  for (const key of keys) if (!(await copyFile(key, copying))) absent.push(key)
  return absent
}

async function copyFile(key: string, { storage, folder, hashes }: Copying): Promise<boolean> {
  const content = await storage.get(key)
  if (content === null) return false
  const path = `files/${key}`
  await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 })
  await writeFile(join(folder, path), content, { mode: 0o600, flag: 'wx', flush: true })
  hashes.set(path, hashOf(content))
  return true
}

/** A file that went because its row did (erased, never sent) since the snapshot is not missing. */
export async function stillNamed(connectionString: string, absent: readonly string[]): Promise<string[]> {
  if (absent.length === 0) return []
  const keys = await inSession(connectionString, {
    mode: 'isolation level repeatable read, read only',
    work: listKeys,
  })
  const named = new Set(keys)
  return absent.filter((key) => named.has(key))
}
