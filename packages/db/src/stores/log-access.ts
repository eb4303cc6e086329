import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'

/** `what` is a word for the kind of data or page, never the data itself. */
export type Access = { memberId: string; reportId: string | null; at: Instant; what: string }

/** Writes down which member looked at whose personal data. */
export async function logAccess(db: Kysely<DB>, access: Access): Promise<void> {
  await sql`insert into data_access_log (member_id, report_id, at, what)
    values (${access.memberId}, ${access.reportId}, ${at(access.at)}, ${access.what})`.execute(db)
}
