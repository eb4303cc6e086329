import type { Day } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

type Lapsed = { today: Day; limit: number }

/** Reports whose last planned day is over, oldest first: the plan is to be taken back. */
export async function listLapsedPlans(db: Kysely<DB>, { today, limit }: Lapsed): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from report
    where status in ('planned', 'in_progress') and merged_into is null and last_day < ${today}::date
    order by last_day, id limit ${limit}`.execute(db)
  return rows.map((row) => row.id)
}

/** Reports whose last day to answer a question is over. */
export async function listOverdueReplies(
  db: Kysely<DB>,
  { today, limit }: Lapsed,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from report
    where status = 'awaiting_reply' and merged_into is null and (state ->> 'until')::date < ${today}::date
    order by status_since, id limit ${limit}`.execute(db)
  return rows.map((row) => row.id)
}
