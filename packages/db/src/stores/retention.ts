import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { RetentionTerm } from '../queries/retention.ts'
import type { DB } from '../schema.gen.ts'

/** Changes how long a class is kept; false for a class that there is not. */
export async function saveRetentionTerm(
  db: Kysely<DB>,
  { dataClass, days }: RetentionTerm,
): Promise<boolean> {
  const { rows } = await sql`update retention_term set days = ${days} where data_class = ${dataClass}
    returning days`.execute(db)
  return rows.length === 1
}

export async function startRetentionRun(
  db: Kysely<DB>,
  { id, now }: { id: string; now: Instant },
): Promise<void> {
  await sql`insert into retention_run (id, started_at) values (${id}, ${at(now)})`.execute(db)
}

type Finished = { id: string; counts: Readonly<Record<string, number>>; now: Instant }

export async function finishRetentionRun(db: Kysely<DB>, { id, counts, now }: Finished): Promise<void> {
  await sql`update retention_run set finished_at = ${at(now)}, data = ${JSON.stringify(counts)}::jsonb
    where id = ${id}`.execute(db)
}
