import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'
import { deleteAttachments } from './forgotten-files.ts'

export type HeldAttachment = { id: string; storageKey: string; heldSince: Instant }

/** What waits for the virus scanner, longest first. */
export async function listHeldAttachments(db: Kysely<DB>, limit: number): Promise<readonly HeldAttachment[]> {
  const { rows } = await sql<HeldAttachment>`select id, storage_key as "storageKey", held_since as "heldSince"
    from attachment where held_since is not null order by held_since, id limit ${limit}`.execute(db)
  return rows
}

export async function countHeldAttachments(db: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ held: number }>`select count(*)::int as held
    from attachment where held_since is not null`.execute(db)
  return rows[0]?.held ?? 0
}

/** Found clean: from now on it is shown, and open screens of its report hear so. */
export async function showHeldAttachment(db: Kysely<DB>, id: string): Promise<void> {
  await sql`with shown as (update attachment set held_since = null where id = ${id} and held_since is not null
      returning report_id)
    select pg_notify('report_changed', json_build_object('id', report.id, 'version', version, 'hidden', complaint)::text)
    from shown join report on report.id = shown.report_id`.execute(db)
}

/** Found infected: the row goes; gives the keys of the files that now have to go. */
export const deleteHeldAttachment = (db: Kysely<DB>, id: string): Promise<readonly string[]> =>
  deleteAttachments(db, sql`id = ${id} and held_since is not null`)
