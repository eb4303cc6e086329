import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import { mayBeKnown, presenceAge } from '../../queries/desk-inbox/presence.ts'
import type { DB } from '../../schema.gen.ts'

type Presence = { tab: string; memberId: string; key: string; mode: 'looks' | 'edits'; now: Instant }

/** Keeps what a tab has open; others hear of it only when that changed. Whoever is gone goes from the table meanwhile. */
export async function savePresence(
  db: Kysely<DB>,
  { tab, memberId, key, mode, now, seesComplaints }: Presence & { seesComplaints: boolean },
): Promise<void> {
  await sql`with before as (select key, mode from presence where tab = ${tab} and seen_at > ${at(now - presenceAge)}),
    gone as (delete from presence where seen_at < ${at(now - 10 * presenceAge)} and tab <> ${tab}),
    here as (insert into presence (tab, member_id, key, mode, seen_at)
      select ${tab}::uuid, ${memberId}::uuid, ${key}, ${mode}, ${at(now)} where ${mayBeKnown(key, seesComplaints)}
      on conflict (tab) do update set key = excluded.key, mode = excluded.mode, seen_at = excluded.seen_at
        where presence.member_id = excluded.member_id
      returning key, mode)
    select pg_notify('desk_inbox', '') from here
      where not exists (select from before where before.key = here.key and before.mode = here.mode)`.execute(
    db,
  )
}

/** The tab has nothing open any more. */
export async function leavePresence(
  db: Kysely<DB>,
  { tab, memberId }: Pick<Presence, 'tab' | 'memberId'>,
): Promise<void> {
  await sql`with left_ as (delete from presence where tab = ${tab} and member_id = ${memberId} returning tab)
    select pg_notify('desk_inbox', '') from left_`.execute(db)
}
