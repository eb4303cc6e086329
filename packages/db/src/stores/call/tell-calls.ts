import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

/** Tells the screens of these members that a call of theirs changed, once this transaction commits; null: of all. */
export async function tellCalls(db: Kysely<DB>, memberIds: readonly string[] | null): Promise<void> {
  if (memberIds?.length === 0) return
  await sql`select pg_notify('desk_call', ${memberIds === null ? '' : memberIds.join(',')})`.execute(db)
}
