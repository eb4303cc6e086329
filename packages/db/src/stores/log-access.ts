import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'

/** `what` is a word for the kind of data or page, never the data itself. */
export type Access = {
  actor: 'member' | 'system' | 'person'
  /** Who of the staff looked; null for the system and for the citizens themselves. */
  memberId: string | null
  /** Whose data it was, where that is known. */
  personId: string | null
  reportId: string | null
  at: Instant
  what: string
}

/** Writes down who looked at whose personal data. */
export async function logAccess(db: Kysely<DB>, access: Access): Promise<void> {
  const { actor, memberId, personId, reportId, what } = access
  await sql`insert into data_access_log (actor, member_id, person_id, report_id, at, what)
    values (${actor}, ${memberId}, ${personId}, ${reportId}, ${at(access.at)}, ${what})`.execute(db)
}
