import type { CommandType } from '@meldpunt/domain'
import type { Context } from '../context.ts'
import { refuse } from '../rejections.ts'
import type { SecretLink } from '../secret-link.ts'
import { carryOut } from './carry-out.ts'
import type { Build, CommandResult } from './order.ts'

type FollowerInput = { commandId: string; reportId: string; attachments?: string[] }
type FollowerOrder = { name: CommandType; input: FollowerInput; build: Build }

/** Carries out a command of the holder of the secret link; a link that was revoked since is refused on the loaded report. */
export function forFollower(
  ctx: Context & { link: SecretLink },
  { name, input, build }: FollowerOrder,
): Promise<CommandResult> {
  const { commandId, reportId, attachments = [] } = input
  const personId = ctx.visitor.kind === 'citizen' ? ctx.visitor.personId : null
  return carryOut(ctx.deps, {
    name,
    commandId,
    reportId,
    input,
    attachments,
    build,
    actor: { kind: 'reporter', personId },
    occurredAt: null,
    expectedVersion: null,
    alongsideId: null,
    language: ctx.language,
    permit: ({ linkVersion }) => {
      if (linkVersion !== ctx.link.version) throw refuse('link_invalid')
    },
  })
}
