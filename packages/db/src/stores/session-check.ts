import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** What a session has become: `due` with all that is in it for the one caller who is to check it, else only that it is there. */
export type KeptSession = { state: 'gone' } | { state: 'kept' } | { state: 'due'; data: unknown }

/**
 * Takes upon it the check of a session that was last checked before a moment. Of many callers at once, in whatever process,
 * one gets it; the others are told that the session is kept.
 */
export async function claimSessionCheck(
  db: Kysely<DB>,
  { sid, now, before }: { sid: string; now: Instant; before: Instant },
): Promise<KeptSession> {
  const { rows } = await sql<{ there: boolean; data: unknown }>`with
    claimed as (update session set sess = jsonb_set(sess::jsonb, '{checkedAt}', to_jsonb(${now}::bigint))::json
      where sid = ${sid} and coalesce((sess ->> 'checkedAt')::bigint, 0) < ${before} returning sess)
    select exists (select from session where sid = ${sid}) as there, (select sess from claimed) as data`.execute(
    db,
  )
  const [found] = rows
  if (!found?.there) return { state: 'gone' }
  return found.data === null ? { state: 'kept' } : { state: 'due', data: found.data }
}

/** Writes over parts of a session; one that ended meanwhile does not come back. */
export async function patchSession(
  db: Kysely<DB>,
  { sid, patch }: { sid: string; patch: Readonly<Record<string, unknown>> },
): Promise<void> {
  await sql`update session set sess = (sess::jsonb || ${JSON.stringify(patch)}::jsonb)::json where sid = ${sid}`.execute(
    db,
  )
}

export async function deleteSession(db: Kysely<DB>, sid: string): Promise<void> {
  await sql`delete from session where sid = ${sid}`.execute(db)
}
