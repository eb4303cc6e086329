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
export const logAccess = (db: Kysely<DB>, access: Access): Promise<void> => logAccesses(db, [access])

/** The same for several people whose data came with one answer, in one statement. */
export async function logAccesses(db: Kysely<DB>, accesses: readonly Access[]): Promise<void> {
  if (accesses.length === 0) return
  const lines = accesses.map(
    ({ actor, memberId, personId, reportId, at: moment, what }) =>
      sql`(${actor}, ${memberId}::uuid, ${personId}::uuid, ${reportId}::uuid, ${at(moment)}, ${what})`,
  )
  await sql`insert into data_access_log (actor, member_id, person_id, report_id, at, what)
    values ${sql.join(lines)}`.execute(db)
}
