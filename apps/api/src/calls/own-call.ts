import type { DB } from '@meldpunt/db'
import { type Call, lockCall } from '@meldpunt/db'
import type { Transaction } from 'kysely'
import { refuse } from '../rejections.ts'

/** A call that this member has before them or parked, locked; anything else is not theirs to change. */
export async function lockOwnCall(
  trx: Transaction<DB>,
  { callId, memberId }: { callId: string; memberId: string },
): Promise<Call> {
  const call = await lockCall(trx, callId)
  if (!call) throw refuse('call_unknown')
  if (call.memberId !== memberId || !isUnderWay(call)) throw refuse('call_not_yours')
  return call
}

const isUnderWay = ({ state }: Pick<Call, 'state'>): boolean => state === 'active' || state === 'parked'
