import { type Attachment, findAttachment, logAccess } from '@meldpunt/db'
import { largestPhoto } from '@meldpunt/domain'
import express, { type Request, type Response, Router } from 'express'
import { actorOf } from '../../command/actor-of.ts'
import type { CoreDeps, Visitor } from '../../context.ts'
import type { ApiDeps } from '../../deps.ts'
import { sendProblem } from '../../http/problem.ts'
import { setDraftCookie } from './draft-cookie.ts'
import { keepPhoto, type Upload, type UploadProblem } from './keep-photo.ts'
import { mayAddTo, maySeeAttachment } from './may-see.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const clientIdForm = /^[\w-]{1,64}$/

const statusOf: Record<UploadProblem, number> = {
  not_an_image: 415,
  heic_unsupported: 415,
  infected: 422,
  too_many_pixels: 413,
  too_many_attachments: 409,
  attachment_reused: 409,
}

const toView = (base: string, { id, width, height, heldSince }: Attachment) => ({
  id,
  width,
  height,
  /** The virus scanner has not looked yet: until then its addresses give nothing. */
  held: heldSince !== null,
  url: `${base}/${id}`,
  thumbUrl: `${base}/${id}/thumb`,
})

function uploaderOf(mount: Visitor['kind'], request: Request): Upload['by'] {
  const member = mount === 'staff' ? request.session.member : undefined
  return member
    ? { kind: actorOf(member)?.kind ?? 'clerk', id: member.memberId }
    : { kind: 'reporter', id: null }
}

/** Who of the staff opened a photo is written down; the small ones come with the page of the report, which is. */
async function logOpened(
  { db, clock }: CoreDeps,
  request: Request<object>,
  { reportId }: Attachment,
): Promise<void> {
  const memberId = request.session.member?.memberId
  if (memberId === undefined) return
  const access = { actor: 'member', memberId, personId: null, reportId, what: 'photo' } as const
  await logAccess(db.write, { ...access, at: clock() })
}

type EdgeDeps = { deps: ApiDeps; core: CoreDeps; mount: Visitor['kind'] }

/** Photos in and out, once for citizens and once for staff: the same checks, other proofs of who may. */
export function attachmentRoutes({ deps, core, mount }: EdgeDeps): Router {
  const router = Router()
  const base = mount === 'staff' ? '/balie/api/attachments' : '/api/attachments'
  const body = express.raw({ type: () => true, limit: largestPhoto })

  const send = async (
    request: Request<{ id: string }>,
    response: Response,
    part: 'storageKey' | 'thumbKey',
  ) => {
    const { id } = request.params
    const attachment = uuid.test(id) ? await findAttachment(core.db.write, id) : null
    const allowed =
      attachment !== null && (await maySeeAttachment({ deps: core, mount, request }, attachment))
    const key = allowed ? attachment[part] : null
    const content = key === null ? null : await deps.storage.get(key)
    if (content === null || attachment === null) return sendProblem(response, 404, 'attachment_unknown')
    if (part === 'storageKey') await logOpened(core, request, attachment)
    response.set({
      'content-type': attachment.mediaType,
      'content-disposition': `attachment; filename="${id}.webp"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=86400, immutable',
      vary: 'cookie',
    })
    response.send(content)
  }

  router.put('/:reportId/:clientId', body, async (request, response) => {
    const { reportId, clientId } = request.params
    if (!uuid.test(reportId) || !clientIdForm.test(clientId)) return sendProblem(response, 400, 'invalid')
    if (!(await mayAddTo({ deps: core, mount, request }, reportId))) {
      return sendProblem(response, 403, 'not_permitted')
    }
    const content: unknown = request.body
    if (!Buffer.isBuffer(content) || content.length === 0) return sendProblem(response, 415, 'not_an_image')
    const by = uploaderOf(mount, request)
    const kept = await keepPhoto(deps, { reportId, clientId, content, by })
    if (!kept.ok) return sendProblem(response, statusOf[kept.problem], kept.problem)
    if (mount === 'citizen')
      setDraftCookie(response, { publicUrl: deps.publicUrl, key: deps.keys.link }, reportId)
    response.json(toView(base, kept.attachment))
  })
  router.get('/:id', (request, response) => send(request, response, 'storageKey'))
  router.get('/:id/thumb', (request, response) => send(request, response, 'thumbKey'))
  return router
}
