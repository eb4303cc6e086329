import { listForgottenFiles, settleForgottenFiles } from '@meldpunt/db'
import type { ApiDeps } from '../../deps.ts'

const batchSize = 500
type ForgetDeps = Pick<ApiDeps, 'db' | 'storage' | 'log'>

/**
 * Removes files whose rows are gone already; gives how many went. The change that forgot them is committed, so nothing is
 * thrown: what cannot be removed now stays written down, is logged, and is tried again by the clock.
 */
export async function forgetFiles(
  { db, storage, log }: ForgetDeps,
  keys: readonly string[],
): Promise<number> {
  const gone: string[] = []
  try {
    for (const key of keys) {
      const failure = await storage.remove(key).then(
        () => null,
        (error: unknown) => ({ error }),
      )
      if (failure === null) gone.push(key)
      else log.error({ err: failure.error, file: key }, 'a file could not be removed and is tried again')
    }
    if (gone.length > 0) await settleForgottenFiles(db.write, gone)
  } catch (error) {
    log.error({ err: error }, 'files that went are still written down and are tried again')
  }
  return gone.length
}

/** Tries again what could not be removed; with a whole batch that fails the next run takes the same, longest waiting first. */
export async function removeForgotten(deps: ForgetDeps): Promise<number> {
  return forgetFiles(deps, await listForgottenFiles(deps.db.write, batchSize))
}
