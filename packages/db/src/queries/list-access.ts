import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'
import type { Access } from '../stores/log-access.ts'

/** One line of the access log, with the names that it stands for. */
export type AccessLine = Access & { id: number; memberName: string | null; reference: string | null }

type AccessRequest = {
  personId?: string | null
  reportId?: string | null
  memberId?: string | null
  from?: Instant | null
  /** Id of the last line seen. */
  cursor: number | null
  limit: number
}
type AccessPage = { rows: readonly AccessLine[]; nextCursor: number | null }

/**
 * Who looked at what, newest first, of one person, report or member, or of all. Of a person also what was looked at in the
 * reports that are linked to them.
 */
export async function listAccessOf(db: Kysely<DB>, request: AccessRequest): Promise<AccessPage> {
  const { personId = null, reportId = null, memberId = null, from = null, cursor, limit } = request
  const ofPerson =
    personId === null
      ? sql`true`
      : sql`(l.person_id = ${personId} or l.report_id in (select id from report where person_id = ${personId}))`
  const ofReport = reportId === null ? sql`true` : sql`l.report_id = ${reportId}`
  const ofMember = memberId === null ? sql`true` : sql`l.member_id = ${memberId}`
  const since = from === null ? sql`true` : sql`l.at >= ${at(from)}`
  const { rows } =
    await sql<AccessLine>`select l.id, l.actor, l.member_id as "memberId", l.person_id as "personId",
      l.report_id as "reportId", l.at, l.what, m.name as "memberName", r.reference
    from data_access_log l left join member m on m.id = l.member_id left join report r on r.id = l.report_id
    where ${ofPerson} and ${ofReport} and ${ofMember} and ${since} and ${cursor === null ? sql`true` : sql`l.id < ${cursor}`}
    order by l.id desc limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  return { rows: page, nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}
