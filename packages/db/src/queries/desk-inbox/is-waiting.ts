import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

/** Whether a mail or a call back is still open. */
export async function isDeskItemOpen(
  db: Kysely<DB>,
  { kind, id }: { kind: 'mail' | 'callback'; id: string },
): Promise<boolean> {
  const table = kind === 'mail' ? sql`incoming_mail` : sql`callback`
  const { rows } = await sql`select from ${table} where id = ${id}::uuid and state = 'open'`.execute(db)
  return rows.length > 0
}
