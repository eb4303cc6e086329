import { saveCommandResult } from '@meldpunt/db'
import type { Context, SessionMember } from '../context.ts'
import { refuse } from '../rejections.ts'
import { type Action, act } from './action.ts'
import { actorOf } from './actor-of.ts'
import { once } from './once.ts'

type MemberOrder<Result> = {
  /** Name of the command. */
  name: string
  input: { commandId: string }
  work: (action: Action) => Promise<Result>
  /** What a repetition is answered, from what was stored. */
  repeat: (stored: unknown) => Result
}

/** Carries out, once, what a member of staff does that is no command of a report; all in one transaction. */
export function asMember<Result>(
  { deps, member }: Pick<Context, 'deps'> & { member: SessionMember },
  { name, input, work, repeat }: MemberOrder<Result>,
): Promise<Result> {
  const actor = actorOf(member)
  if (!actor) throw refuse('not_permitted')
  const { commandId } = input
  const first = async (action: Action) => {
    const result = await work(action)
    await saveCommandResult(action.trx, { id: commandId, result, reportId: null })
    return result
  }
  return act(deps, (action) =>
    once(action, { commandId, actor, name, input }, { repeat, work: () => first(action) }),
  )
}
