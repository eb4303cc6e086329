import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import { noticeColumns } from '../queries/notice-columns.ts'
import type { DB } from '../schema.gen.ts'
import type { StoredNotice } from './notice.ts'

type Claim = { now: Instant; limit: number; leaseMs: number }

/** Takes notices of which the result is to be asked for now; what another worker takes at that moment is skipped. */
export async function claimResults(
  db: Kysely<DB>,
  { now, limit, leaseMs }: Claim,
): Promise<readonly StoredNotice[]> {
  const { rows } = await sql<StoredNotice>`with due as (
      select id from notice where result = 'awaiting' and result_next_at <= ${at(now)}
      order by result_next_at limit ${limit} for update skip locked)
    update notice n set result_next_at = ${at(now + leaseMs)} from due where n.id = due.id
    returning ${noticeColumns}`.execute(db)
  return rows
}

type Result =
  | { id: string; now: Instant; result: 'accepted' | 'refused'; detail: string | null }
  | { id: string; now: Instant; result: 'awaiting'; detail: string | null; nextAt: Instant }

/** Writes down what became of it, or when to ask again; false when the result is known already. */
export async function settleResult(db: Kysely<DB>, settled: Result): Promise<boolean> {
  const { id, now, result, detail } = settled
  const nextAt = settled.result === 'awaiting' ? at(settled.nextAt) : sql`null`
  const { rows } = await sql`with settled as (update notice
      set result = ${result}, result_detail = ${detail}, result_next_at = ${nextAt}
      where id = ${id} and result = 'awaiting' returning id),
    logged as (insert into notice_attempt (notice_id, at, outcome, detail)
      select id, ${at(now)}, ${result}, ${detail} from settled where ${result} <> 'awaiting')
    select id from settled`.execute(db)
  return rows.length === 1
}
