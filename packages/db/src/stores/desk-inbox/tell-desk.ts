import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

/** Wakes the open inboxes once this has committed: something in the desk's inbox changed that is no report. */
export async function tellDeskInbox(db: Kysely<DB>): Promise<void> {
  await sql`select pg_notify('desk_inbox', '')`.execute(db)
}
