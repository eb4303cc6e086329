import { type Attachment, findReport, isInternalAttachment, type LoadedReport } from '@meldpunt/db'
import type { Request } from 'express'
import { mayReadPersonal } from '../../command/access.ts'
import type { CoreDeps, Visitor } from '../../context.ts'
import { linksOf } from '../../http/follow-cookie.ts'
import { proofOf, proves } from '../../proof.ts'
import { holdsDraft } from './draft-cookie.ts'

type Looking = { deps: CoreDeps; mount: Visitor['kind']; request: Request }

function follows({ deps, request }: Looking, loaded: LoadedReport): boolean {
  const visitor = {
    kind: 'citizen',
    person: request.session?.person ?? null,
    links: linksOf(request),
  } as const
  const proof = proofOf({ deps, visitor }, loaded.report.id)
  return proof !== null && proves(proof, loaded)
}

/**
 * Whether this visitor may see a photo: staff who may read the report, who follows it (but not what staff noted
 * among themselves), everybody once a clerk released it, and before the report exists the browser that sent it. Nobody
 * as long as the virus scanner has not looked.
 */
export async function maySeeAttachment(looking: Looking, attachment: Attachment): Promise<boolean> {
  const { deps, mount, request } = looking
  const { reportId, id } = attachment
  if (attachment.heldSince !== null) return false
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
  return follows(looking, loaded)
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
  return loaded === null || follows(looking, loaded)
}
