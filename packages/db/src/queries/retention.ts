import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** How long a class of data is kept. */
export type RetentionTerm = { dataClass: string; days: number }

export async function listRetentionTerms(db: Kysely<DB>): Promise<readonly RetentionTerm[]> {
  const { rows } = await sql<RetentionTerm>`select data_class as "dataClass", days from retention_term
    order by data_class`.execute(db)
  return rows
}

/** One time that the terms were carried out, with how much went per class; unfinished: it is busy or broke off. */
export type RetentionRun = {
  id: string
  startedAt: Instant
  finishedAt: Instant | null
  counts: Readonly<Record<string, number>>
}

/** The last runs, newest first. */
export async function listRetentionRuns(db: Kysely<DB>, limit: number): Promise<readonly RetentionRun[]> {
  const { rows } = await sql<RetentionRun>`select id, started_at as "startedAt", finished_at as "finishedAt",
      data as counts from retention_run order by started_at desc, id desc limit ${limit}`.execute(db)
  return rows
}
