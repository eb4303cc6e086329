import { deleteOrphans } from '@meldpunt/db'
import { dayLength } from '@meldpunt/domain'
import type { ApiDeps } from '../deps.ts'

/** Photos of drafts that nobody sent within a day: first the rows, so that nothing can claim a file that goes. */
export async function removeOrphans({
  db,
  clock,
  storage,
}: Pick<ApiDeps, 'db' | 'clock' | 'storage'>): Promise<number> {
  const keys = await deleteOrphans(db.write, clock() - dayLength)
  for (const key of keys) await storage.remove(key)
  return keys.length
}
