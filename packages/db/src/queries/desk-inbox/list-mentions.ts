import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

/** A note in which a member was called. */
export type Mention = {
  id: string
  reportId: string
  reference: string
  category: string | null
  complaint: boolean
  department: string
  departmentsEver: readonly string[]
  description: string | null
  position: number
  byName: string
  text: string | null
  at: Instant
  readAt: Instant | null
}

type Wish = { memberId: string; before: { at: Instant; id: string } | null; limit: number }

/** Notes in which a member was called, newest first. */
export async function listMentions(
  db: Kysely<DB>,
  { memberId, before, limit }: Wish,
): Promise<readonly Mention[]> {
  const earlier = before === null ? sql`true` : sql`(n.at, n.id) < (${at(before.at)}, ${before.id}::uuid)`
  const { rows } =
    await sql<Mention>`select n.id, n.report_id as "reportId", r.reference, r.category, r.complaint,
      r.department, r.departments_ever as "departmentsEver", left(r.description, 140) as description,
      n.event_position as position, m.name as "byName", e.personal->>'text' as text, n.at, n.read_at as "readAt"
    from mention n join report r on r.id = n.report_id join member m on m.id = n.by_member
      join report_event e on e.report_id = n.report_id and e.position = n.event_position
    where n.member_id = ${memberId} and ${earlier} order by n.at desc, n.id desc limit ${limit}`.execute(db)
  return rows
}

/** How many of them were not read yet. */
export async function countUnreadMentions(db: Kysely<DB>, memberId: string): Promise<number> {
  const { rows } = await sql<{ unread: number }>`select count(distinct report_id)::int as unread from mention
    where member_id = ${memberId} and read_at is null`.execute(db)
  return rows[0]?.unread ?? 0
}
