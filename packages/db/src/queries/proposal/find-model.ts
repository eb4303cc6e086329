import type { Instant, ProposalModel } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

/** A model that was learned, with what it learned from and how well it did on the texts held out. */
export type ModelRecord = {
  version: number
  trainedAt: Instant
  /** Texts of ours that it learned from. */
  written: number
  /** Reports with the category that a person chose. */
  reported: number
  heldOut: number
  top1: number
  top3: number
  coverage: number
  rightAbove: number
  threshold: number
}

/** The version in force; null before the first. */
export async function findModelVersion(db: Kysely<DB>): Promise<number | null> {
  const { rows } = await sql<{
    version: number | null
  }>`select max(version) as version from proposal_model`.execute(db)
  return rows[0]?.version ?? null
}

/** The model in force; null before the first. */
export async function findProposalModel(
  db: Kysely<DB>,
): Promise<{ version: number; model: ProposalModel } | null> {
  const { rows } = await sql<{ version: number; model: ProposalModel }>`select version, data as model
    from proposal_model where data is not null order by version desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** The last models, newest first. */
export async function listModels(db: Kysely<DB>, limit: number): Promise<readonly ModelRecord[]> {
  const { rows } = await sql<ModelRecord>`select version, trained_at as "trainedAt", written, reported,
      held_out as "heldOut", top1, top3, coverage, right_above as "rightAbove", threshold
    from proposal_model order by version desc limit ${limit}`.execute(db)
  return rows
}
