import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'

type Counted = { personId: string; what: string; since: Instant }

/** How often something was done with the data of a person since a moment. */
export async function countAccess(db: Kysely<DB>, { personId, what, since }: Counted): Promise<number> {
  const { rows } = await sql<{ found: number }>`select count(*)::int as found from data_access_log
    where person_id = ${personId} and what = ${what} and at >= ${at(since)}`.execute(db)
  return rows[0]?.found ?? 0
}
