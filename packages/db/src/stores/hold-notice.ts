import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'
import type { ClaimedNotice } from './settle-notice.ts'

/** Keeps a claim while a slow mail server is being talked to; false when it was lost to another worker. */
export async function extendClaim(
  db: Kysely<DB>,
  { id, attempts }: ClaimedNotice,
  until: Instant,
): Promise<boolean> {
  const { rows } = await sql`update notice set next_attempt_at = ${at(until)}
    where id = ${id} and state = 'claimed' and attempts = ${attempts} returning id`.execute(db)
  return rows.length === 1
}

/** Writes down, for all to see, that a notice does not go out and why: no adapter for its channel, nothing left to tell. */
export async function skipNotice(
  db: Kysely<DB>,
  { id, attempts }: ClaimedNotice,
  { now, reason }: { now: Instant; reason: string },
): Promise<boolean> {
  const { rows } = await sql`with skipped as (update notice set state = 'skipped', last_error = ${reason}
      where id = ${id} and state = 'claimed' and attempts = ${attempts} returning id)
    insert into notice_attempt (notice_id, at, outcome, detail)
    select id, ${at(now)}, 'given_up', ${reason} from skipped returning id`.execute(db)
  return rows.length === 1
}

/** Gives a claim back untried until a moment at which its recipient may be disturbed; false when the claim was lost. */
export async function postponeNotice(
  db: Kysely<DB>,
  { id, attempts }: ClaimedNotice,
  until: Instant,
): Promise<boolean> {
  const { rows } = await sql`update notice
    set state = 'waiting', attempts = attempts - 1, next_attempt_at = ${at(until)}
    where id = ${id} and state = 'claimed' and attempts = ${attempts} returning id`.execute(db)
  return rows.length === 1
}
