import { saveCommandResult } from '@meldpunt/db'
import type * as z from 'zod/mini'
import { type Action, act } from '../command/action.ts'
import { actorOf } from '../command/actor-of.ts'
import { once } from '../command/once.ts'
import type { Context, SessionMember } from '../context.ts'
import { refuse } from '../rejections.ts'

export type ClerkContext = Context & { member: SessionMember }

type Wish<Result> = {
  name: string
  input: { commandId: string }
  /** What is stored for a repeat, read back. */
  stored: z.ZodMiniType<Result>
  work: (action: Action) => Promise<Result>
}

/** Carries out, once, what a clerk does with a call or a call back; a repeat is answered as the first time was. */
export function onceForClerk<Result>(
  { deps, member }: ClerkContext,
  { name, input, stored, work }: Wish<Result>,
): Promise<Result> {
  const actor = actorOf(member)
  if (!actor) throw refuse('not_permitted')
  const { commandId } = input
  return act(deps, (action) =>
    once(
      action,
      { name, commandId, actor, input },
      {
        repeat: (result) => stored.parse(result),
        work: async () => {
          const result = await work(action)
          await saveCommandResult(action.trx, { id: commandId, result, reportId: null })
          return result
        },
      },
    ),
  )
}
