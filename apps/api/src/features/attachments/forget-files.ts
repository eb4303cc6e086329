import { listForgottenFiles, settleForgottenFiles } from '@meldpunt/db'
import type { ApiDeps } from '../../deps.ts'

const batchSize = 500
/** As many at once as a store takes well. */
const atOnce = 20
type ForgetDeps = Pick<ApiDeps, 'db' | 'storage' | 'log'>

/** Gives the keys of those that went. */
async function removeAll({ storage, log }: ForgetDeps, keys: readonly string[]): Promise<readonly string[]> {
  const results = await Promise.allSettled(keys.map((key) => storage.remove(key)))
  const failed = results.find((result) => result.status === 'rejected')
  const gone = keys.filter((_, index) => results[index]?.status === 'fulfilled')
  const left = keys.length - gone.length
  if (failed) log.error({ err: failed.reason, left }, 'files could not be removed and are tried again')
  return gone
}

/**
 * Removes files whose rows are gone already; gives how many went. The change that forgot them is committed, so nothing is
 * thrown: what cannot be removed now stays written down, is logged, and is tried again by the clock. Once none of a
 * handful goes the storage is away, and nobody is kept waiting for the rest.
 */
export async function forgetFiles(deps: ForgetDeps, keys: readonly string[]): Promise<number> {
  let done = 0
  try {
    for (let first = 0; first < keys.length; first += atOnce) {
      const gone = await removeAll(deps, keys.slice(first, first + atOnce))
      if (gone.length === 0) break
      await settleForgottenFiles(deps.db.write, gone)
      done += gone.length
    }
  } catch (error) {
    deps.log.error({ err: error }, 'files that went are still written down and are tried again')
  }
  return done
}

/** Tries again what could not be removed. */
export async function removeForgotten(deps: ForgetDeps): Promise<number> {
  return forgetFiles(deps, await listForgottenFiles(deps.db.write, batchSize))
}
