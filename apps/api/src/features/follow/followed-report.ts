import { findReport, type LoadedReport } from '@meldpunt/db'
import type { Context } from '../../context.ts'
import { type Proof, proves } from '../../proof.ts'
import { refuse } from '../../rejections.ts'

/** The report that this visitor follows. Read where it is written: who just replied sees the reply. */
export async function getFollowedReport(ctx: Context & { proof: Proof }): Promise<LoadedReport> {
  const loaded = await findReport(ctx.deps.db.write, ctx.proof.reportId)
  if (!loaded || !proves(ctx.proof, loaded)) throw refuse('link_invalid')
  return loaded
}
