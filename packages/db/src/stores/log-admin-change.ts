import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'

type Change = { memberId: string; at: Instant; kind: string; data: Readonly<Record<string, unknown>> }

/** Writes down who changed what in how the desk works; in the same transaction as the change. */
export async function logAdminChange(db: Kysely<DB>, change: Change): Promise<void> {
  await sql`insert into admin_change (at, member_id, kind, data)
    values (${at(change.at)}, ${change.memberId}, ${change.kind}, ${JSON.stringify(change.data)}::jsonb)`.execute(
    db,
  )
}
