import type { DB } from '@meldpunt/db'
import { type Call, listPossibleCallers, logAccesses } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'
import type { Kysely } from 'kysely'
import { personalNumber } from './other-number.ts'

type Looking = { call: Call; memberId: string; ownNumbers: readonly string[]; now: Instant }

/** A call that comes before a clerk shows who may be calling: that this was shown is written down. */
export async function logCaller(db: Kysely<DB>, { call, memberId, ownNumbers, now }: Looking): Promise<void> {
  const phone = personalNumber(call, ownNumbers)
  const linked = call.caller?.personId ?? null
  if (phone === null && linked === null) return
  const people = await listPossibleCallers(db, { phone, personId: linked })
  const shown = people.map(({ personId, reportId }) => ({ personId, reportId }))
  // Somebody of whom we have no name is not among them, and their reports are shown all the same.
  if (linked !== null && shown.length === 0) shown.push({ personId: linked, reportId: null })
  const line = { actor: 'member', memberId, at: now, what: 'caller' } as const
  await logAccesses(
    db,
    shown.map((whose) => ({ ...line, ...whose })),
  )
}
