import type { ProposalModel } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { ModelRecord } from '../../queries/proposal/find-model.ts'
import type { DB } from '../../schema.gen.ts'

/**
 * Puts a model into force, and empties those before it, so that what was erased meanwhile is nowhere any more. False when
 * another process published that version first.
 */
export async function saveProposalModel(
  db: Kysely<DB>,
  model: ProposalModel,
  record: ModelRecord,
): Promise<boolean> {
  const { version, trainedAt, written, reported, heldOut, top1, top3, coverage, rightAbove, threshold } =
    record
  const { rows } = await sql`with saved as (
      insert into proposal_model (version, data, trained_at, written, reported, held_out, top1, top3, coverage,
        right_above, threshold)
      values (${version}, ${JSON.stringify(model)}::jsonb, ${at(trainedAt)}, ${written}, ${reported}, ${heldOut},
        ${top1}, ${top3}, ${coverage}, ${rightAbove}, ${threshold})
      on conflict do nothing returning version),
    emptied as (
      update proposal_model set data = null
      where data is not null and version < (select version from saved))
    select version from saved`.execute(db)
  return rows.length === 1
}
