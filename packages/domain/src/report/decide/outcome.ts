import type { Instant } from '../../kernel/index.ts'
import type { Actor, EventActor } from '../actor.ts'
import type { CommandOf, CommandType, ReportCommand } from '../command.ts'
import type { ReportEvent } from '../event.ts'
import type { RejectionCode } from '../rejection.ts'
import type { Report } from '../state.ts'

/** Why what a command brings is not enough, and the field that it is about. */
export type Refusal = { code: RejectionCode; field: string | null }

/** What the function of one command gives: the events, or the first refusal. */
export type Outcome = Refusal | readonly ReportEvent[]

/** The function of one command: called once the table has let it through. */
export type Decide<T extends CommandType> = (report: Report, command: CommandOf<T>) => Outcome

export const refuse = (code: RejectionCode, field: string | null = null): Refusal => ({ code, field })

function actorId(actor: Actor): string | null {
  if (actor.kind === 'reporter') return null
  if (actor.kind === 'partner') return actor.partner
  return actor.kind === 'system' ? actor.process : actor.memberId
}

type Envelope = { version: 1; id: string; actor: EventActor; occurredAt: Instant; recordedAt: Instant }

/** What every event takes over from its command; a reporter is never named outside `personal`. */
export const envelope = ({ actor, eventId, occurredAt, recordedAt }: ReportCommand): Envelope => ({
  version: 1,
  id: eventId,
  actor: { kind: actor.kind, id: actorId(actor) },
  occurredAt,
  recordedAt,
})

/** Name of the member of staff, to be kept in `personal`. */
export const by = ({ actor }: ReportCommand): { by: string | null } => ({
  by: 'name' in actor ? actor.name : null,
})

/** A clerk does for the reporter what the reporter says on the phone. */
export const onBehalf = ({ actor }: ReportCommand): boolean => actor.kind === 'clerk'
