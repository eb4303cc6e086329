import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrations } from '../migrations/index.ts'
import { BackupError } from './backup-error.ts'
import { checksumsName, findDamaged, parseList } from './checksums.ts'
import { type Manifest, namesThisList, readManifest, tablePath } from './manifest.ts'

type Checked = { manifest: Manifest; files: readonly string[] }

/** The manifest and the attachments of a backup that is whole and of this version; throws where it is not. */
export async function checkBackup(folder: string): Promise<Checked> {
  const manifest = await readManifest(folder)
  refuseOtherVersion(manifest)
  const list = await readFile(join(folder, checksumsName), 'utf8').catch(() => '')
  const hashes = namesThisList(manifest, list) ? parseList(list) : null
  if (hashes === null)
    throw new BackupError(`The backup is damaged: ${checksumsName} is not what was written.`)
  const damaged = await findDamaged(folder, hashes)
  const absent = manifest.tables.map(({ name }) => tablePath(name)).filter((path) => !hashes.has(path))
  const broken = [...damaged, ...absent]
  if (broken.length > 0) {
    const more = broken.length > 10 ? ` and ${broken.length - 10} more` : ''
    throw new BackupError(
      `The backup is damaged: ${broken.slice(0, 10).join(', ')}${more}. Take another one.`,
    )
  }
  return { manifest, files: [...hashes.keys()].filter((path) => path.startsWith('files/')) }
}

function refuseOtherVersion(manifest: Manifest): void {
  const own = Object.keys(migrations)
  if (manifest.migrations.join() === own.join()) return
  throw new BackupError(
    `The backup is of another version: its last migration is ${manifest.migrations.at(-1) ?? 'none'}, that of this software is ${own.at(-1) ?? 'none'}. Restore it with the version that made it, then move to the newer one and run \`pnpm migrate\`.`,
  )
}
