import { type Instant, minute } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

/** Clicking on within this time is the same visit. */
const sameVisit = 30 * minute

/** Notes that the person is here, at most once in half an hour; gives the visit before, after which things are new. */
export async function beginVisit(db: Kysely<DB>, personId: string, now: Instant): Promise<Instant | null> {
  const { rows } = await sql<{ before: Instant | null }>`with moved as (
      update person set visited_before_at = visited_at, visited_at = ${at(now)}
      where id = ${personId} and (visited_at is null or visited_at <= ${at(now - sameVisit)})
      returning visited_before_at as before)
    select before from moved
    union all select visited_before_at from person where id = ${personId} and not exists (select from moved)`.execute(
    db,
  )
  return rows[0]?.before ?? null
}
