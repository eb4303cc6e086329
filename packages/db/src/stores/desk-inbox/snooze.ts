import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at, atOrNull } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

type Snooze = {
  key: string
  until: Instant | null
  note: string | null
  memberId: string
  /** Of a report: what comes after wakes it. Null for what has no versions. */
  version: number | null
}

/** Lets a thing sleep until a moment, or wakes it with null; open inboxes hear of it. */
export async function snoozeDeskItem(db: Kysely<DB>, snooze: Snooze): Promise<void> {
  const { key, until, note, memberId, version } = snooze
  await sql`with slept as (
      insert into desk_item (key, snoozed_until, snooze_note, snoozed_by, snoozed_at_version)
      values (${key}, ${atOrNull(until)}, ${note}, ${memberId}, ${version})
      on conflict (key) do update set snoozed_until = excluded.snoozed_until, snooze_note = excluded.snooze_note,
        snoozed_by = excluded.snoozed_by, snoozed_at_version = excluded.snoozed_at_version
      returning key)
    select pg_notify('desk_inbox', '') from slept`.execute(db)
}

type Seen = { key: string; version: number; memberId: string; now: Instant }

/** Says that what was said up to a version needs nothing more, of two screens up to the later; open inboxes hear of it. */
export async function markDeskItemSeen(db: Kysely<DB>, { key, version, memberId, now }: Seen): Promise<void> {
  await sql`with seen as (
      insert into desk_item (key, seen_version, seen_by, seen_at)
      values (${key}, ${version}, ${memberId}, ${at(now)})
      on conflict (key) do update set seen_version = greatest(desk_item.seen_version, excluded.seen_version), seen_by = excluded.seen_by,
        seen_at = excluded.seen_at
      returning key)
    select pg_notify('desk_inbox', '') from seen`.execute(db)
}
