import type { EventActor } from '@meldpunt/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../schema.gen.ts'

export type NewCommand = {
  /** Made by the client, which sends the same id when it repeats. */
  id: string
  actor: EventActor
  name: string
  /** Of the whole input, so that other content under the same id is noticed. */
  inputHash: string
}

export type InsertedCommand =
  | { kind: 'new' }
  | { kind: 'repeat'; result: unknown; reportId: string | null }
  | { kind: 'conflict' }

/**
 * Claims the id of a command for this transaction, waiting for another that has it. `repeat` gives the answer of the first
 * time; `conflict` is the same id with another actor, name or content.
 */
export async function insertCommand(trx: Transaction<DB>, command: NewCommand): Promise<InsertedCommand> {
  const row = toRow(command)
  const inserted = await trx
    .insertInto('command')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted !== undefined) return { kind: 'new' }
  const first = await trx
    .selectFrom('command')
    .selectAll()
    .where('id', '=', command.id)
    .executeTakeFirstOrThrow()
  const same =
    first.actor_kind === row.actor_kind &&
    first.actor_id === row.actor_id &&
    first.name === row.name &&
    first.input_hash === row.input_hash
  return same ? { kind: 'repeat', result: first.result, reportId: first.report_id } : { kind: 'conflict' }
}

const toRow = ({ id, actor, name, inputHash }: NewCommand) => ({
  id,
  actor_kind: actor.kind,
  actor_id: actor.id,
  name,
  input_hash: inputHash,
})

/** Keeps the answer of a command that appends no events; `appendEvents` does it for those that do. */
export async function saveCommandResult(
  trx: Transaction<DB>,
  { id, result, reportId }: { id: string; result: unknown; reportId: string | null },
): Promise<void> {
  await trx
    .updateTable('command')
    .set({ result: JSON.stringify(result), report_id: reportId })
    .where('id', '=', id)
    .execute()
}
