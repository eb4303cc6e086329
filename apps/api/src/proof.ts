import type { LoadedReport } from '@meldpunt/db'
import type { Context } from './context.ts'
import { holdsLink, type SecretLink } from './secret-link.ts'

/** By what somebody follows a report: the version of its secret link, being signed in, or both. */
export type Proof = { reportId: string; linkVersion: number | null; personId: string | null }

function linkOf({ deps, visitor }: Pick<Context, 'deps' | 'visitor'>, reportId: string): SecretLink | null {
  const token = visitor.kind === 'citizen' ? visitor.links.get(reportId) : undefined
  const link = token === undefined ? null : holdsLink(deps.keys.link, token)
  return link?.reportId === reportId ? link : null
}

/** What a visitor brings for one report; null where that cannot be enough. */
export function proofOf(ctx: Pick<Context, 'deps' | 'visitor'>, reportId: string): Proof | null {
  const link = linkOf(ctx, reportId)
  const personId = ctx.visitor.kind === 'citizen' ? (ctx.visitor.person?.personId ?? null) : null
  return link || personId !== null ? { reportId, linkVersion: link?.version ?? null, personId } : null
}

/** Whether a proof opens this report: its link is in force, or the report is linked to who signed in. */
export const proves = (
  { linkVersion, personId }: Proof,
  loaded: Pick<LoadedReport, 'linkVersion'> & { report: Pick<LoadedReport['report'], 'personId'> },
): boolean => linkVersion === loaded.linkVersion || (personId !== null && loaded.report.personId === personId)
