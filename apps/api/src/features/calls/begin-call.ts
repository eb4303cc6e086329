import { type Call, parkActiveCall, saveCall, tellCalls } from '@meldpunt/db'
import { logCaller } from '../../calls/log-caller.ts'
import type { ClerkContext } from '../../calls/once-for-clerk.ts'
import { shownTo } from '../../calls/shown-to.ts'
import type { Action } from '../../command/action.ts'

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
  await tellCalls(trx, [...new Set([...(shown ?? []), memberId])], { everybody: shown === null })
}
