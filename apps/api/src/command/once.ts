import { insertCommand } from '@meldpunt/db'
import type { Actor } from '@meldpunt/domain'
import { refuse } from '../rejections.ts'
import type { Action } from './action.ts'
import { actorKey } from './actor-key.ts'
import { inputHash } from './input-hash.ts'

export type Wish = { commandId: string; actor: Actor; name: string; input: unknown }

/**
 * Does the work of a command the first time; for the same command again it gives the stored answer. The same id with other
 * content, or from somebody else, is another command under a used name and is refused.
 */
export async function once<Result>(
  { trx }: Action,
  { commandId, actor, name, input }: Wish,
  { work, repeat }: { work: () => Promise<Result>; repeat: (stored: unknown) => Result | Promise<Result> },
): Promise<Result> {
  const inserted = await insertCommand(trx, {
    id: commandId,
    actor: actorKey(actor),
    name,
    inputHash: inputHash(name, input),
  })
  if (inserted.kind === 'conflict') throw refuse('command_reused')
  return inserted.kind === 'repeat' ? repeat(inserted.result) : work()
}
