import type { Call } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'
import type { CtiEvent } from './cti-event.ts'

export type Scene = {
  now: Instant
  newId: () => string
  /** Who sits at the telephones of the event. */
  members: readonly string[]
  /** Who sits at the one that answered, where the exchange names it. */
  answerer: string | null
}

/** Ends with which nobody at the desk was wanted any more: not a call that we missed. */
const passedOn: readonly (string | null)[] = ['forwarded', 'answeredElsewhere', 'completedElsewhere']
/** Ends of a call of which we heard nothing before, that tell that nobody answered it. */
const unanswered: readonly (string | null)[] = [
  'cancel',
  'noAnswer',
  'busy',
  'congestion',
  'noanswer',
  'rejected',
]

const unheardOf = (event: CtiEvent, { now, newId }: Scene): Call => ({
  ...{ id: newId(), ctiId: event.ctiId, direction: event.direction, channel: 'phone', state: 'ringing' },
  ...{ fromNumber: null, toNumber: null, queue: null, ringsFor: [], memberId: null, rangAt: now },
  ...{
    answeredAt: null,
    parkedAt: null,
    endedAt: null,
    cause: null,
    scratch: '',
    draft: null,
    savedAt: null,
  },
  caller: null,
})

/** What one event lacked, another may tell; what is known stays. */
const completed = (call: Call, { fromNumber, toNumber, queue }: CtiEvent): Call => ({
  ...call,
  fromNumber: call.fromNumber ?? fromNumber,
  toNumber: call.toNumber ?? toNumber,
  queue: call.queue ?? queue,
})

function rung(call: Call, event: CtiEvent, { members }: Scene): Call {
  const ringsFor = call.ringsFor.length === 0 && call.state === 'ringing' ? members : call.ringsFor
  return { ...completed(call, event), direction: event.direction, ringsFor }
}

const onlyOne = (members: readonly string[]): string | null =>
  members.length === 1 ? (members[0] ?? null) : null

/** Who answered: at whose telephone, or else the only one who can have. Of several it is never guessed. */
const answererOf = (call: Call, { members, answerer }: Scene): string | null =>
  answerer ?? onlyOne(members) ?? onlyOne(call.ringsFor)

/** Nobody knows yet who answered: one of those for whom it rang, but not at a telephone of which they did not say that it is theirs. */
const answeredBySomebody = (call: Call, { answeringLine }: CtiEvent, { now }: Scene): Call => ({
  ...call,
  answeredAt: call.answeredAt ?? now,
  ringsFor: answeringLine === null ? call.ringsFor : [],
})

/** An answer that is told after the end: who spoke still has to write down what came of it, without losing the screen. */
const answeredBefore = (call: Call, memberId: string | null, { now }: Scene): Call => ({
  ...call,
  answeredAt: Math.min(call.endedAt ?? now, now),
  memberId,
  ...(memberId === null ? { state: 'ended' } : { state: 'parked', parkedAt: now }),
})

function answered(before: Call, event: CtiEvent, scene: Scene): Call {
  const call = completed(before, event)
  const memberId = answererOf(call, scene)
  if (call.memberId !== null) return call
  if (call.state === 'ringing') {
    if (memberId === null) return answeredBySomebody(call, event, scene)
    return { ...call, answeredAt: call.answeredAt ?? scene.now, memberId, state: 'active' }
  }
  return call.answeredAt === null ? answeredBefore(call, memberId, scene) : call
}

function hungUp(before: Call, event: CtiEvent, { now, isNew }: { now: Instant; isNew: boolean }): Call {
  const call = completed(before, event)
  if (call.endedAt !== null) return call
  const over = { ...call, endedAt: now, cause: event.cause }
  if (call.state !== 'ringing') return over
  const isMissed = isNew ? unanswered.includes(event.cause) : !passedOn.includes(event.cause)
  const wasOurs = call.direction === 'in' && call.answeredAt === null
  return { ...over, state: wasOurs && isMissed ? 'missed' : 'ended' }
}

/**
 * A call after an event of the exchange, which may come late, twice, out of order or for a call that nobody heard of. What
 * comes twice changes nothing; what comes late never brings a call back to ringing.
 */
export function applyEvent(before: Call | null, event: CtiEvent, scene: Scene): Call {
  const call = before ?? unheardOf(event, scene)
  if (event.event === 'newCall') return rung(call, event, scene)
  if (event.event === 'answer') return answered(call, event, scene)
  return hungUp(call, event, { now: scene.now, isNew: before === null })
}
