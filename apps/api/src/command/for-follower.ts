import type { CommandType } from '@meldpunt/domain'
import type { Context } from '../context.ts'
import { type Proof, proves } from '../proof.ts'
import { refuse } from '../rejections.ts'
import { carryOut } from './carry-out.ts'
import type { Build, CommandResult } from './order.ts'

type FollowerInput = { commandId: string; reportId: string; attachments?: string[] }
type FollowerOrder = { name: CommandType; input: FollowerInput; build: Build }

/** Carries out a command of who follows a report; a proof that holds no longer is refused on the loaded report. */
export function forFollower(
  ctx: Context & { proof: Proof },
  { name, input, build }: FollowerOrder,
): Promise<CommandResult> {
  const { commandId, reportId, attachments = [] } = input
  return carryOut(ctx.deps, {
    name,
    commandId,
    reportId,
    input,
    attachments,
    build,
    actor: { kind: 'reporter', personId: ctx.proof.personId },
    occurredAt: null,
    expectedVersion: null,
    alongsideId: null,
    language: ctx.language,
    permit: (loaded) => {
      if (!proves(ctx.proof, loaded)) throw refuse('link_invalid')
    },
  })
}
