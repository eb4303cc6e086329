import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import type { Callback } from './callback.ts'

const columns = sql`id, phone, name, subject, when_text as "whenText", created_at as "createdAt",
  created_by as "createdBy", missed_calls as "missedCalls", last_called_at as "lastCalledAt", tries,
  last_tried_at as "lastTriedAt", note, call_id as "callId"`

/** Whom the desk still has to call back, who waits longest first; at most 200. */
export async function listOpenCallbacks(db: Kysely<DB>): Promise<readonly Callback[]> {
  const { rows } = await sql<Callback>`select ${columns} from callback where state = 'open'
    order by created_at, id limit 200`.execute(db)
  return rows
}
