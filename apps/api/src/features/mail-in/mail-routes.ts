import { Router } from 'express'
import type { CoreDeps } from '../../context.ts'
import { sendProblem } from '../../http/problem.ts'
import { readMailFor } from './may-read-mail.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** The mail itself as a file: nothing of it is shown in a browser, whatever is in it. */
export function mailRoutes(deps: CoreDeps): Router {
  const router = Router()
  router.get('/:id', async (request, response) => {
    const { id } = request.params
    const { member } = request.session
    const mail = member && uuid.test(id) ? await readMailFor(deps, member, { id, what: 'mail_file' }) : null
    const content = mail?.rawKey ? await deps.storage.get(mail.rawKey) : null
    if (content === null) return sendProblem(response, 404, 'attachment_unknown')
    response.set({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${id}.eml"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
    response.send(content)
  })
  return router
}
