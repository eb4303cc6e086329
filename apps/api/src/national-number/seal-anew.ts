import { listSealedOtherwise, replaceSealed, type SealedNumber } from '@meldpunt/db'
import type { CoreDeps } from '../context.ts'

const batch = 100

/**
 * Seals every national number with the newest key, so that an older key can be taken away once a night has passed. Gives how
 * many were sealed anew; a number whose key is gone stays as it is, is told in the log, and stops no other.
 */
export async function sealAnew({
  db,
  log,
  nationalNumbers,
}: Pick<CoreDeps, 'db' | 'log' | 'nationalNumbers'>): Promise<number> {
  if (nationalNumbers === null) return 0
  const { keyId, open, seal } = nationalNumbers
  let done = 0
  let after: string | null = null
  for (;;) {
    const found: readonly SealedNumber[] = await listSealedOtherwise(db.write, { keyId, after, limit: batch })
    for (const { personId, sealed } of found) {
      try {
        const digits = await open(sealed, { personId, reportId: null, what: 'seal_anew' })
        if (await replaceSealed(db.write, { personId, from: sealed, to: seal(digits) })) done += 1
      } catch (error) {
        log.error({ err: error, person: personId }, 'a national number could not be sealed anew')
      }
    }
    after = found.at(-1)?.personId ?? null
    if (found.length < batch) return done
  }
}
