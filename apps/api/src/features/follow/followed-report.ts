import { findReport, type LoadedReport } from '@meldpunt/db'
import type { Context } from '../../context.ts'
import { refuse } from '../../rejections.ts'
import type { SecretLink } from '../../secret-link.ts'

/** The report of a secret link that was not revoked. Read where it is written: who just replied sees the reply. */
export async function getFollowedReport(ctx: Context & { link: SecretLink }): Promise<LoadedReport> {
  const loaded = await findReport(ctx.deps.db.write, ctx.link.reportId)
  if (!loaded || loaded.linkVersion !== ctx.link.version) throw refuse('link_invalid')
  return loaded
}
