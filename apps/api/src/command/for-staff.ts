import { type Actor, type CommandType, type Report, transitionOf } from '@meldpunt/domain'
import type { Context, SessionMember } from '../context.ts'
import { refuse } from '../rejections.ts'
import { onlyStaffOf } from '../trpc.ts'
import { mayReadPersonal, maySee } from './access.ts'
import { actorOf, rolesOfKinds } from './actor-of.ts'
import { carryOut } from './carry-out.ts'
import type { Build, CommandResult, Order } from './order.ts'

type StaffInput = {
  commandId: string
  reportId: string
  expectedVersion: number
  occurredAt: number | null
  attachments?: string[]
}
type StaffOrder = Pick<Order, 'also'> & {
  name: CommandType
  input: StaffInput
  build: Build
  alongsideId?: string
}

/** Commands that add and overwrite nothing: what happened since the page was opened does not matter to them. */
const additions: readonly CommandType[] = [
  'note',
  'update',
  'add_information',
  'set_contact',
  'follow',
  'unfollow',
  'link_reporter',
  'unlink_reporter',
  'erase',
]

/** The rung of a command: the roles that the table of transitions names, so that it is written down once. */
export const procedureFor = (command: CommandType) => onlyStaffOf(rolesOfKinds(transitionOf(command).by))

function actorFor(member: SessionMember): Actor {
  const actor = actorOf(member)
  if (!actor) throw refuse('not_permitted')
  return actor
}

/**
 * What a member may not see does not exist for them, and to what is another department's they can do nothing, whatever
 * changed meanwhile. Erasing asks for no look.
 */
function permit(member: SessionMember, name: CommandType, report: Report): void {
  if (name === 'erase') return
  if (!maySee(member, report)) throw refuse('report_not_found')
  if (!mayReadPersonal(member, report)) throw refuse('not_your_department')
}

/** Carries out a command of a member of staff. */
export function forStaff(
  ctx: Context & { member: SessionMember },
  { name, input, build, alongsideId, also }: StaffOrder,
): Promise<CommandResult> {
  const { commandId, reportId, occurredAt, attachments = [] } = input
  return carryOut(ctx.deps, {
    name,
    commandId,
    reportId,
    input,
    occurredAt,
    attachments,
    build,
    also,
    alongsideId: alongsideId ?? null,
    actor: actorFor(ctx.member),
    language: ctx.language,
    expectedVersion: additions.includes(name) ? null : input.expectedVersion,
    permit: ({ report }) => permit(ctx.member, name, report),
  })
}
