import type { Call } from '@meldpunt/db'
import { showPhone } from '@meldpunt/domain'
import { otherNumber, personalNumber } from '../../calls/other-number.ts'
import type { CallerView, CallView } from './call-view.ts'

export function toCallView(call: Call, caller: CallerView, ownNumbers: readonly string[]): CallView {
  const number = otherNumber(call)
  const { id, channel, state, direction, rangAt, answeredAt, endedAt, scratch, draft, savedAt, ctiId } = call
  return {
    ...{ id, channel, state, direction, rangAt, answeredAt, endedAt, scratch, draft, savedAt },
    phone: personalNumber(call, ownNumbers),
    shownPhone: number === null ? null : showPhone(number),
    anonymous: ctiId !== null && number === null,
    caller,
  }
}
