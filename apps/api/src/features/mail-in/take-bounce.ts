import { findNotice, markBadAddress, settleBounce } from '@meldpunt/db'
import type { Bounce } from './signs/read-bounce.ts'
import type { Plan } from './take-letter.ts'

/** What becomes of a mail of ours that came back: the address is remembered and the delivery log says so. */
export function planBounce({ notice, isFinal, detail }: Bounce): Plan {
  const fate = { kind: 'bounce', state: 'done', why: 'bounce_late', reportId: null } as const
  if (notice === null)
    return { fate: { ...fate, state: 'open', why: 'bounce_unknown' }, carryOut: async () => null }
  if (!isFinal)
    return { fate, carryOut: async ({ trx }) => (await findNotice(trx, notice.noticeId))?.reportId ?? null }
  return {
    fate: { ...fate, why: 'bounce_final' },
    carryOut: async ({ trx, now }) => {
      const told = await settleBounce(trx, { ...notice, now, detail })
      if (told?.address) await markBadAddress(trx, { address: told.address, since: now, reason: detail })
      return told?.reportId ?? null
    },
  }
}
