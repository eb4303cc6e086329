import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
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

/**
 * Reports whose personal data is to go: closed, or merged into one that is closed, since before a moment, and nobody asked
 * to reopen them. Oldest first.
 */
export async function listReportsToErase(
  db: Kysely<DB>,
  { before, limit }: { before: Instant; limit: number },
): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string
  }>`select r.id from report r left join report m on m.id = r.merged_into
    where not r.erased and not r.flagged and coalesce(not m.flagged, true)
      and case when r.merged_into is null then r.closed_at else m.closed_at end < ${at(before)}
    order by r.received_at, r.id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Persons who were not here since, and of whom no report has personal data any more. */
export async function listIdlePersons(
  db: Kysely<DB>,
  { before, limit }: { before: Instant; limit: number },
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select p.id from person p
    where p.erased_at is null and greatest(p.visited_at, p.signed_in_at, p.created_at) < ${at(before)}
      and not exists (select from report where person_id = p.id::text)
    order by p.created_at, p.id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}
