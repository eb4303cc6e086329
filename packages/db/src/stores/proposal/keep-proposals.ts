import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { StoredProposal } from '../../queries/proposal/list-proposals.ts'
import type { DB } from '../../schema.gen.ts'

type NewProposals = {
  modelVersion: number
  now: Instant
  proposals: readonly (StoredProposal & { source: string })[]
}

/** Keeps what was proposed for reports, once for each: what came after does not change what was said then. */
export async function insertProposals(
  db: Kysely<DB>,
  { modelVersion, now, proposals }: NewProposals,
): Promise<void> {
  await sql`insert into proposal (report_id, model_version, candidates, spoke, source, proposed_at)
    select "reportId", ${modelVersion}, candidates, spoke, source, ${at(now)}
    from jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb)
      as p ("reportId" uuid, candidates jsonb, spoke boolean, source text)
    on conflict do nothing`.execute(db)
}

/**
 * Writes beside each proposal which category a person of the staff gave the report, by registering or by correcting it;
 * what a rule or the reporter alone chose is no decision. Returns how many changed.
 */
export async function settleProposals(db: Kysely<DB>, ids: readonly string[] | null): Promise<number> {
  const among = ids === null ? sql`true` : sql`p.report_id = any(${[...ids]}::uuid[])`
  const { numAffectedRows } = await sql`update proposal p set chosen = r.category, decided_at = d.at
    from report r, lateral (
      select max(e.occurred_at) as at from report_event e
      where e.report_id = r.id and e.actor_kind in ('clerk', 'department', 'lead')
        and (e.type = 'registered' or e.type = 'corrected' and e.facts ->> 'category' is not null)) d
    where ${among} and r.id = p.report_id and r.category is not null and d.at is not null
      and p.chosen is distinct from r.category`.execute(db)
  return Number(numAffectedRows ?? 0)
}
