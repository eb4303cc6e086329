import { type Call, clearCallDraft, saveCall, settleCallbacksOf, tellCalls } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'
import type { Action } from '../command/action.ts'
import { otherNumber } from './other-number.ts'
import { lockOwnCall } from './own-call.ts'

/** What the contact of a call takes over from it. */
export type EndedCall = { call: Call; startedAt: Instant; endedAt: Instant; note: string | null }

/** `spoken`: false where the other end was not reached, so that the desk still has to call back. */
type Ending = { callId: string; memberId: string; spoken: boolean }

/**
 * Takes a call from the screen of the clerk, in the transaction that writes down what came of it: what was scribbled goes to
 * that contact and is kept nowhere else. Whom the desk still had to call back and has now spoken to is off the list.
 */
export async function endCall(
  { trx, now }: Action,
  { callId, memberId, spoken }: Ending,
): Promise<EndedCall> {
  const call = await lockOwnCall(trx, { callId, memberId })
  const endedAt = call.endedAt ?? now
  await saveCall(trx, { ...call, state: 'ended', endedAt })
  await clearCallDraft(trx, callId)
  if (spoken)
    await settleCallbacksOf(trx, {
      callId,
      phone: otherNumber(call),
      direction: call.direction,
      memberId,
      now,
    })
  await tellCalls(trx, [memberId])
  return { call, startedAt: call.answeredAt ?? call.rangAt, endedAt, note: call.scratch.trim() || null }
}
