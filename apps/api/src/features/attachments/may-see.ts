import { type Attachment, findReport, isInternalAttachment } from '@meldpunt/db'
import type { Request } from 'express'
import { mayReadPersonal } from '../../command/access.ts'
import type { CoreDeps, Visitor } from '../../context.ts'
import { linksOf } from '../../http/follow-cookie.ts'
import { holdsLink } from '../../secret-link.ts'
import { holdsDraft } from './draft-cookie.ts'

type Looking = { deps: CoreDeps; mount: Visitor['kind']; request: Request }

function holdsCurrentLink({ deps, request }: Looking, reportId: string, version: number): boolean {
  const token = linksOf(request).get(reportId)
  const link = token === undefined ? null : holdsLink(deps.keys.link, token)
  return link !== null && link.reportId === reportId && link.version === version
}

/**
 * Whether this visitor may see a photo: staff who may read the report, the holder of its link (but not what staff noted
 * among themselves), everybody once a clerk released it, and before the report exists the browser that sent it.
 */
export async function maySeeAttachment(looking: Looking, attachment: Attachment): Promise<boolean> {
  const { deps, mount, request } = looking
  const { reportId, id } = attachment
  const loaded = await findReport(deps.db.write, reportId)
  if (mount === 'staff') {
    const { member } = request.session
    if (member === undefined) return false
    return loaded === null
      ? attachment.uploadedById === member.memberId
      : mayReadPersonal(member, loaded.report)
  }
  if (!loaded || attachment.state === 'stored')
    return attachment.uploadedByKind === 'reporter' && holdsDraft(request, deps.keys.link, reportId)
  if (await isInternalAttachment(deps.db.write, { reportId, id })) return false
  const released = attachment.state === 'released' || loaded.released
  if (released && loaded.report.public && !loaded.report.complaint) return true
  return holdsCurrentLink(looking, reportId, loaded.linkVersion)
}

/** Whether this visitor may add a photo under a report: anybody to a draft of their own making, else as for commands. */
export async function mayAddTo(looking: Looking, reportId: string): Promise<boolean> {
  const { deps, mount, request } = looking
  const loaded = await findReport(deps.db.write, reportId)
  if (mount === 'staff') {
    const { member } = request.session
    return member !== undefined && (loaded === null || mayReadPersonal(member, loaded.report))
  }
  // The id of a draft is made by its browser and told to nobody, so knowing it is proof enough.
  return loaded === null || holdsCurrentLink(looking, reportId, loaded.linkVersion)
}
