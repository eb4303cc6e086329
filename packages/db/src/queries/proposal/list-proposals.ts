import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

/** A category that was proposed for a report, with how sure the model was, from 0 to 1. */
export type StoredCandidate = { code: string; confidence: number }
export type StoredProposal = { reportId: string; candidates: readonly StoredCandidate[]; spoke: boolean }

/** What was proposed for these reports, best first; `spoke` is false where the model was not sure enough to show it. */
export async function listProposalsOf(
  db: Kysely<DB>,
  reportIds: readonly string[],
): Promise<readonly StoredProposal[]> {
  const { rows } = await sql<StoredProposal>`select report_id as "reportId", candidates, spoke from proposal
    where report_id = any(${[...reportIds]}::uuid[])`.execute(db)
  return rows
}

/** Reports of the last months without proposal, newest first; only these where ids are given. */
export async function listUnproposed(
  db: Kysely<DB>,
  { ids, limit }: { ids: readonly string[] | null; limit: number },
): Promise<readonly { id: string; channel: string; text: string }[]> {
  const among = ids === null ? sql`true` : sql`r.id = any(${[...ids]}::uuid[])`
  const { rows } = await sql<{ id: string; channel: string; text: string }>`
    select r.id, r.channel, r.description as text from report r
    where ${among} and r.received_at > now() - interval '180 days' and r.description is not null and not r.erased
      and not exists (select from proposal p where p.report_id = r.id)
    order by r.received_at desc, r.id desc limit ${limit}`.execute(db)
  return rows
}

export type DecidedReport = { text: string; contactName: string | null; category: string }

/** Reports with the category that a person of the staff chose, newest first; nothing of what was erased. */
export async function listDecidedReports(db: Kysely<DB>, limit: number): Promise<readonly DecidedReport[]> {
  const { rows } = await sql<DecidedReport>`select r.description as text, r.contact_name as "contactName",
      p.chosen as category
    from proposal p join report r on r.id = p.report_id
    where p.chosen is not null and not r.erased and r.description is not null
    order by p.decided_at desc, r.id limit ${limit}`.execute(db)
  return rows
}

/** Decided reports, counted by week, by what was chosen and by what stood first. */
export type DecidedCount = {
  /** The Monday. */
  week: string
  chosen: string
  first: string | null
  spoke: boolean
  /** The chosen one was among those proposed. */
  among: boolean
  count: number
}

/** How proposals of the last weeks compare with what people decided. */
export async function countDecided(db: Kysely<DB>, weeks: number): Promise<readonly DecidedCount[]> {
  const { rows } = await sql<DecidedCount>`select
      to_char(date_trunc('week', decided_at at time zone 'Europe/Brussels'), 'YYYY-MM-DD') as week,
      chosen, candidates -> 0 ->> 'code' as first, spoke,
      candidates @> jsonb_build_array(jsonb_build_object('code', chosen)) as among, count(*)::integer as count
    from proposal
    where chosen is not null
      and decided_at >= (date_trunc('week', now() at time zone 'Europe/Brussels') - ${weeks - 1} * interval '1 week')
        at time zone 'Europe/Brussels'
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(db)
  return rows
}
