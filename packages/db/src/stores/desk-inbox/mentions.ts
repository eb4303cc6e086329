import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

type Mentions = {
  reportId: string
  /** Of the note. */
  position: number
  byMember: string
  members: readonly { id: string; memberId: string }[]
  now: Instant
}

/** Calls members to a note, in its transaction; each once. */
export async function insertMentions(db: Kysely<DB>, mentions: Mentions): Promise<void> {
  const { reportId, position, byMember, members, now } = mentions
  await sql`with called as (
      insert into mention (id, report_id, event_position, member_id, by_member, at)
      select m.id, ${reportId}::uuid, ${position}::int, m."memberId", ${byMember}::uuid, ${at(now)}
      from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as m(id uuid, "memberId" uuid)
      on conflict do nothing returning id)
    select pg_notify('desk_inbox', '') from called limit 1`.execute(db)
}

type Read = { memberId: string; reportId: string; now: Instant }

/** All notes of a report in which a member is called are read; gives how many were not before. */
export async function markMentionsRead(db: Kysely<DB>, { memberId, reportId, now }: Read): Promise<number> {
  const { rows } = await sql<{ read: number }>`with read as (
      update mention set read_at = ${at(now)}
      where member_id = ${memberId} and report_id = ${reportId} and read_at is null returning id)
    select count(*)::int as read, case when count(*) > 0 then pg_notify('desk_inbox', '') end from read`.execute(
    db,
  )
  return rows[0]?.read ?? 0
}
