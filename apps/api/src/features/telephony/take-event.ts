import {
  addMissedCall,
  type Call,
  listMembersOfLines,
  lockCallOfExchange,
  parkActiveCall,
  saveCall,
  tellCalls,
  withdrawMissedCall,
} from '@meldpunt/db'
import { logCaller } from '../../calls/log-caller.ts'
import { personalNumber } from '../../calls/other-number.ts'
import { shownTo } from '../../calls/shown-to.ts'
import { type Action, act } from '../../command/action.ts'
import type { CoreDeps } from '../../context.ts'
import type { CallTold } from '../../live/desk-calls.ts'
import { applyEvent } from './apply-event.ts'
import type { CtiEvent } from './cti-event.ts'

export type TelephonyDeps = Pick<
  CoreDeps,
  'db' | 'cityData' | 'clock' | 'newId' | 'deleteFiles' | 'ownNumbers'
>

/** Everybody on whose screen it was or is now. */
function toldOf(before: Call | null, after: Call): CallTold {
  const was = before === null ? [] : shownTo(before)
  const is = shownTo(after)
  const memberIds = [...new Set([...(was ?? []), ...(is ?? [])])]
  return { memberIds, everybody: was === null || is === null }
}

type Step = { before: Call | null; after: Call; ownNumbers: readonly string[] }

/** A call that nobody answered is for the desk to return, where there is a number to return it to. */
async function keepMissed({ trx, now, newId }: Action, { before, after, ownNumbers }: Step): Promise<void> {
  const phone = personalNumber(after, ownNumbers)
  const wasCounted = before?.state === 'missed' && personalNumber(before, ownNumbers) !== null
  if (after.state === 'missed' && phone !== null && !wasCounted)
    await addMissedCall(trx, { id: newId(), phone, callId: after.id, now })
  if (before?.state === 'missed' && after.state !== 'missed') await withdrawMissedCall(trx, after.id)
}

async function keepStep(action: Action, step: Step): Promise<void> {
  const { trx, now } = action
  const { before, after, ownNumbers } = step
  const { memberId } = after
  const isNewToThem = memberId !== null && before?.memberId !== memberId
  if (isNewToThem && after.state === 'active') await parkActiveCall(trx, { memberId, except: after.id, now })
  await saveCall(trx, after)
  if (isNewToThem) await logCaller(trx, { call: after, memberId, ownNumbers, now })
  await keepMissed(action, step)
  const told = toldOf(before, after)
  await tellCalls(trx, told.memberIds, told)
}

/** Takes in what the exchange tells of one call; the same again, or in another order, does no harm. */
export function takeEvent(deps: TelephonyDeps, event: CtiEvent): Promise<void> {
  const { ownNumbers } = deps
  return act(deps, async (action) => {
    const { trx, now, newId } = action
    const members = await listMembersOfLines(trx, event.lines)
    const before = await lockCallOfExchange(trx, event.ctiId)
    const after = applyEvent(before, event, { now, newId, members })
    await keepStep(action, { before, after, ownNumbers })
  })
}
