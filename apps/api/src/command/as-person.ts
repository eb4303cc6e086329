import { logAccess, saveCommandResult } from '@meldpunt/db'
import type { Context, SessionPerson } from '../context.ts'
import { type Action, act } from './action.ts'
import { once } from './once.ts'

type PersonOrder<Result> = {
  /** Name of the command, and the line that it leaves in the access log. */
  name: string
  input: { commandId: string }
  work: (action: Action, personId: string) => Promise<Result>
  repeat: (stored: unknown) => Result
}

/** Carries out, once, what somebody does with their own account; the log says that it was they themselves. */
export function asPerson<Result>(
  ctx: Pick<Context, 'deps'> & { person: Pick<SessionPerson, 'personId'> },
  { name, input, work, repeat }: PersonOrder<Result>,
): Promise<Result> {
  const { personId } = ctx.person
  const { commandId } = input
  const actor = { kind: 'reporter', personId } as const
  return act(ctx.deps, (action) =>
    once(
      action,
      { commandId, actor, name, input },
      {
        repeat,
        work: async () => {
          const result = await work(action, personId)
          const line = { actor: 'person', memberId: null, personId, reportId: null, what: name } as const
          await logAccess(action.trx, { ...line, at: action.now })
          await saveCommandResult(action.trx, { id: commandId, result, reportId: null })
          return result
        },
      },
    ),
  )
}
