import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BackupError } from './backup-error.ts'
import { hashOf } from './checksums.ts'

const format = 1
const schema = z.object({
  format: z.literal(format),
  /** The moment of the snapshot, as the database tells it. */
  takenAt: z.string(),
  migrations: z.array(z.string()),
  /** In the order in which they can be loaded. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number().int() })),
  sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })),
  /** Files that the database names and the storage did not have. */
  missing: z.array(z.string()),
  /** Of the list of checksums, so that the whole backup hangs on this one file. */
  checksums: z.string(),
})
export type Manifest = z.infer<typeof schema>

/** The last file that is written: a folder without it is no backup. */
const manifestName = 'manifest.json'

export const tablePath = (name: string): string => `tables/${name}.copy.gz`

export async function writeManifest(folder: string, given: Omit<Manifest, 'format'>): Promise<Manifest> {
  const manifest: Manifest = { format, ...given }
  const unfinished = join(folder, `${manifestName}.part`)
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  await writeFile(unfinished, text, { mode: 0o600, flush: true })
  await rename(unfinished, join(folder, manifestName))
  return manifest
}

export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => {
    throw new BackupError(`${folder} holds no finished backup: it has no ${manifestName}.`)
  })
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success)
    throw new BackupError(`${manifestName} is damaged, or of another version of the software.`)
  return parsed.data
}

export const namesThisList = ({ checksums }: Manifest, list: string): boolean => hashOf(list) === checksums

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
