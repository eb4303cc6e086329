import {
  addMissedCall,
  type Call,
  forgetExchangeName,
  listMembersOfLines,
  lockCallByHand,
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

/** No telephone is held so long: an exchange that began to count anew uses this name a second time. */
const longestCall = 12 * 3_600_000

/** The call that an event is about; of one that we make, also the one that the clerk began by hand before dialling. */
async function findCall(
  { trx, now }: Action,
  { event, ctiId, direction, toNumber }: CtiEvent,
  members: readonly string[],
): Promise<Call | null> {
  const known = await lockCallOfExchange(trx, ctiId)
  const isOld = known !== null && event !== 'hangup' && now - known.rangAt > longestCall
  if (isOld) await forgetExchangeName(trx, known.id)
  if (known !== null && !isOld) return known
  if (direction !== 'out' || event === 'hangup' || toNumber === null) return null
  const begun = await lockCallByHand(trx, { toNumber, members })
  return begun && { ...begun, ctiId }
}

/** A clerk who asks a colleague something is still in the call in which they do: that is no call of the desk. */
const isAmongUs = (event: CtiEvent, ownNumbers: readonly string[]): boolean =>
  event.direction === 'out' && event.toNumber !== null && personalNumber(event, ownNumbers) === null

async function answererOf({ trx }: Action, { event, answeringLine }: CtiEvent): Promise<string | null> {
  if (event !== 'answer' || answeringLine === null) return null
  const [member = null] = await listMembersOfLines(trx, [answeringLine])
  return member
}

/** Takes in what the exchange tells of one call; the same again, or in another order, does no harm. */
export async function takeEvent(deps: TelephonyDeps, event: CtiEvent): Promise<void> {
  const { ownNumbers } = deps
  if (isAmongUs(event, ownNumbers)) return
  await act(deps, async (action) => {
    const { trx, now, newId } = action
    const members = await listMembersOfLines(trx, event.lines)
    const answerer = await answererOf(action, event)
    const before = await findCall(action, event, members)
    const after = applyEvent(before, event, { now, newId, members, answerer })
    await keepStep(action, { before, after, ownNumbers })
  })
}
