import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

type Bounce = { noticeId: string; resends: number; now: Instant; detail: string }

/**
 * Writes into the delivery log that a mail came back, once; gives whom it was to and about which report, or null where no
 * such mail went out. One that was sent again since keeps the newer attempt: only its line is written.
 */
export async function settleBounce(
  db: Kysely<DB>,
  { noticeId, resends, now, detail }: Bounce,
): Promise<{ reportId: string; address: string | null } | null> {
  const { rows } = await sql<{ reportId: string; address: string | null }>`with
    sent as (select id, report_id, address, resends from notice
      where id = ${noticeId} and channel = 'mail' and resends >= ${resends} for update),
    settled as (update notice n set result = 'refused', result_detail = ${detail}, result_next_at = null
      from sent where n.id = sent.id and sent.resends = ${resends}),
    logged as (insert into notice_attempt (notice_id, at, outcome, detail)
      select id, ${at(now)}, 'refused', ${detail} from sent)
    select report_id as "reportId", address from sent`.execute(db)
  return rows[0] ?? null
}
