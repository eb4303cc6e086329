import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

/** In a notice: everybody else too. No member is called so. */
const others = '*'

/**
 * Tells the screens of these members that a call of theirs changed, once this transaction commits; with `everybody` also all
 * others, a little later, that another call waits or waits no more.
 */
export async function tellCalls(
  db: Kysely<DB>,
  memberIds: readonly string[],
  { everybody = false } = {},
): Promise<void> {
  const told = everybody ? [...memberIds, others] : memberIds
  if (told.length === 0) return
  await sql`select pg_notify('desk_call', ${told.join(',')})`.execute(db)
}

/** Who is told, as `tellCalls` wrote it. */
export function readCallNotice(text: string): { memberIds: readonly string[]; everybody: boolean } {
  const told = text.split(',')
  return { memberIds: told.filter((name) => name !== others), everybody: told.includes(others) }
}
