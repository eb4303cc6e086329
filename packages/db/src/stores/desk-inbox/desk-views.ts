import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DeskView } from '../../queries/desk-inbox/desk-item.ts'
import type { DB } from '../../schema.gen.ts'

/** What of the inbox somebody wants under a name of their own. */
export type OwnDeskView = {
  id: string
  name: string
  filter: { view: DeskView; category: string | null; text: string }
}

/** The views of a member, oldest first. */
export async function listDeskViews(db: Kysely<DB>, memberId: string): Promise<readonly OwnDeskView[]> {
  const { rows } = await sql<OwnDeskView>`select id, name, filter from desk_view
    where member_id = ${memberId} order by created_at, id`.execute(db)
  return rows
}

type Saved = OwnDeskView & { memberId: string; now: Instant; most: number }

/** Keeps a view; false where the member has the most already, or where the id is somebody else's. */
export async function saveDeskView(
  db: Kysely<DB>,
  { id, memberId, name, filter, now, most }: Saved,
): Promise<boolean> {
  const { rows } = await sql`insert into desk_view (id, member_id, name, filter, created_at)
    select ${id}::uuid, ${memberId}::uuid, ${name}, ${JSON.stringify(filter)}::jsonb, ${at(now)}
    where (select count(*) from desk_view where member_id = ${memberId} and id <> ${id}::uuid) < ${most}
    on conflict (id) do update set name = excluded.name, filter = excluded.filter
      where desk_view.member_id = excluded.member_id
    returning id`.execute(db)
  return rows.length === 1
}

export async function deleteDeskView(
  db: Kysely<DB>,
  { id, memberId }: { id: string; memberId: string },
): Promise<void> {
  await sql`delete from desk_view where id = ${id} and member_id = ${memberId}`.execute(db)
}
