import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type DemoKeys = { link: string; session: string; client: string }

/** Keys of this demo, made once and kept, so that links in mails still work after a restart. */
export const loadKeys = async (dataDir: string): Promise<DemoKeys> => {
  const file = join(dataDir, 'keys.json')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept) return JSON.parse(kept)
  const fresh = () => randomBytes(32).toString('hex')
  const keys: DemoKeys = { link: fresh(), session: fresh(), client: fresh() }
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, JSON.stringify(keys), { mode: 0o600 })
  return keys
}
