import { type Call, parkActiveCall, saveCall, tellCalls } from '@meldpunt/db'
import { logCaller } from '../../calls/log-caller.ts'
import type { ClerkContext } from '../../calls/once-for-clerk.ts'
import type { Action } from '../../command/action.ts'

/** Whose screens show a call: those for whom it rang, all where it rang for everybody, and who has it. */
export const shownTo = ({ state, ringsFor, memberId }: Call): readonly string[] | null => {
  if (state === 'ringing' && ringsFor.length === 0) return null
  return memberId === null ? ringsFor : [...ringsFor, memberId]
}

/** Puts a call before a clerk; what was there is parked. */
export async function beginCall(
  { member, deps }: ClerkContext,
  { trx, now }: Action,
  before: Call,
): Promise<void> {
  const { memberId } = member
  await parkActiveCall(trx, { memberId, except: before.id, now })
  const call: Call = {
    ...before,
    state: 'active',
    memberId,
    answeredAt: before.answeredAt ?? now,
    parkedAt: null,
  }
  await saveCall(trx, call)
  await logCaller(trx, { call, memberId, ownNumbers: deps.ownNumbers, now })
  const shown = shownTo(before)
  await tellCalls(trx, shown === null ? null : [...shown, memberId])
}
