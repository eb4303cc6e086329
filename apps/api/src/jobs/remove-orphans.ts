import { deleteOrphans } from '@meldpunt/db'
import { dayLength } from '@meldpunt/domain'
import type { ApiDeps } from '../deps.ts'
import { forgetFiles } from '../features/attachments/forget-files.ts'

/** Photos of drafts that nobody sent within a day: first the rows, so that nothing can claim a file that goes. */
export async function removeOrphans(
  deps: Pick<ApiDeps, 'db' | 'clock' | 'storage' | 'log'>,
): Promise<number> {
  return forgetFiles(deps, await deleteOrphans(deps.db.write, deps.clock() - dayLength))
}
