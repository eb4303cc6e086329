import { deleteOrphans } from '@meldpunt/db'
import { dayLength } from '@meldpunt/domain'
import { doEach } from '../command/do-each.ts'
import type { ApiDeps } from '../deps.ts'

/** Photos of drafts that nobody sent within a day: first the rows, so that nothing can claim a file that goes. */
export async function removeOrphans({
  db,
  clock,
  storage,
}: Pick<ApiDeps, 'db' | 'clock' | 'storage'>): Promise<number> {
  const keys = await deleteOrphans(db.write, clock() - dayLength)
  return doEach(keys, async (key) => {
    await storage.remove(key)
    return true
  })
}
