import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Client, escapeIdentifier } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { BackupError } from './backup-error.ts'
import { type Manifest, tablePath } from './manifest.ts'
import { listTables } from './tables.ts'

type Loading = { folder: string; say: (line: string) => void; manifest: Manifest }

/** All rows of a backup into the empty tables, and how far numbers were given out. */
export async function loadTables(client: Client, { folder, say, manifest }: Loading): Promise<void> {
  const wanted = new Map(manifest.tables.map((table) => [table.name, table]))
  const tables = await listTables(client)
  const different = tables.length !== wanted.size || tables.some(({ name }) => !wanted.has(name))
  if (different) throw new BackupError('The backup has other tables than this version of the software.')
  for (const { name } of tables) {
    const table = wanted.get(name)
    if (table === undefined) continue
    const columns = table.columns.map(escapeIdentifier).join()
    const rows = client.query(copyFrom(`copy public.${escapeIdentifier(name)} (${columns}) from stdin`))
    await pipeline(createReadStream(join(folder, tablePath(name))), createGunzip(), rows)
    await checkCount(client, table)
    say(`${name}: ${table.rows}`)
  }
  for (const { name, last } of manifest.sequences) {
    if (last !== null) await client.query('select setval($1, $2)', [`public.${escapeIdentifier(name)}`, last])
  }
}

/** Nobody but us may have written meanwhile, and nothing may have been lost on the way. */
async function checkCount(client: Client, { name, rows }: Manifest['tables'][number]): Promise<void> {
  const counted = await client.query<{ rows: string }>(
    `select count(*) as rows from public.${escapeIdentifier(name)}`,
  )
  const found = Number(counted.rows[0]?.rows)
  if (found !== rows) throw new BackupError(`${name} has ${found} rows where the backup has ${rows}.`)
}
