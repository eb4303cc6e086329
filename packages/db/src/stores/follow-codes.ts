import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'

type NewFollowCode = {
  id: string
  reportId: string
  codeHash: string
  /** Where it was sent. */
  address: string
  now: Instant
  expiresAt: Instant
}

/** Keeps a code that is being sent; from now on the codes before it are worth nothing. */
export async function insertFollowCode(db: Kysely<DB>, code: NewFollowCode): Promise<void> {
  await sql`insert into follow_code (id, report_id, code_hash, address, created_at, expires_at)
    values (${code.id}, ${code.reportId}, ${code.codeHash}, ${code.address}, ${at(code.now)}, ${at(code.expiresAt)})`.execute(
    db,
  )
}

type Trying = { reportId: string; codeHash: string; now: Instant; maxTries: number }

/** Uses up the newest code of a report; false when it is another, used, too old or tried too often. Every try counts. */
export async function useFollowCode(
  db: Kysely<DB>,
  { reportId, codeHash, now, maxTries }: Trying,
): Promise<boolean> {
  const { rows } = await sql<{ matches: boolean }>`update follow_code
    set tries = tries + 1, used_at = case when code_hash = ${codeHash} then ${at(now)} end
    where id = (select id from follow_code where report_id = ${reportId} order by created_at desc, id desc limit 1)
      and used_at is null and expires_at > ${at(now)} and tries < ${maxTries}
    returning used_at is not null as matches`.execute(db)
  return rows[0]?.matches === true
}

/** Codes that were sent for a report since a moment. */
export async function countFollowCodes(
  db: Kysely<DB>,
  { reportId, since }: { reportId: string; since: Instant },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from follow_code
    where report_id = ${reportId} and created_at > ${at(since)}`.execute(db)
  return rows[0]?.count ?? 0
}
