import type { Day } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** Ids of reports whose plan ended before that day; whether it counts is asked of the report itself, under its lock. */
export async function listLapsedPlans(db: Kysely<DB>, today: Day): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from report
    where active and status in ('planned', 'in_progress') and last_day < ${today}::date order by last_day, id`.execute(
    db,
  )
  return rows.map((row) => row.id)
}

/** Ids of reports that wait for an answer which could be given until before that day. */
export async function listUnansweredQuestions(db: Kysely<DB>, today: Day): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from report
    where active and status = 'awaiting_reply' and state ->> 'until' < ${today} order by state ->> 'until', id`.execute(
    db,
  )
  return rows.map((row) => row.id)
}
