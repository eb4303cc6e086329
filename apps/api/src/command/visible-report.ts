import { findReport, findReportByReference, type LoadedReport } from '@meldpunt/db'
import { reference } from '@meldpunt/domain'
import type { Context, SessionMember } from '../context.ts'
import { refuse } from '../rejections.ts'
import { maySee } from './access.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

function find({ deps }: Context, idOrReference: string): Promise<LoadedReport | null> {
  if (uuid.test(idOrReference)) return findReport(deps.db.write, idOrReference)
  const parsed = reference.parse(idOrReference)
  return parsed.ok ? findReportByReference(deps.db.write, parsed.value) : Promise.resolve(null)
}

/** The report for a member of staff; what they may not see does not exist for them. */
export async function getVisibleReport(
  ctx: Context & { member: SessionMember },
  idOrReference: string,
): Promise<LoadedReport> {
  const loaded = await find(ctx, idOrReference)
  if (!loaded || !maySee(ctx.member, loaded.report)) throw refuse('report_not_found')
  return loaded
}
