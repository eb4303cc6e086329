import { randomBytes } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere } from './read-if-there.ts'

export type DemoKeys = { link: string; session: string; client: string }

export const keysFile = (dataDir: string): string => join(dataDir, 'keys.json')

/** Keys of this demo, kept so that links in mails still work after a restart. */
export const findKeys = async (dataDir: string): Promise<DemoKeys | null> => {
  const kept = await readIfThere(keysFile(dataDir))
  return kept === null ? null : JSON.parse(kept)
}

export const makeKeys = async (dataDir: string): Promise<DemoKeys> => {
  const fresh = () => randomBytes(32).toString('hex')
  const keys: DemoKeys = { link: fresh(), session: fresh(), client: fresh() }
  const draft = `${keysFile(dataDir)}.new`
  await writeFile(draft, JSON.stringify(keys), { mode: 0o600 })
  await rename(draft, keysFile(dataDir))
  return keys
}
