import { findReport } from '@meldpunt/db'
import { Router } from 'express'
import type { CoreDeps } from '../context.ts'
import { holdsLink } from '../secret-link.ts'
import { setFollowCookie } from './follow-cookie.ts'
import { languageOf } from './language.ts'
import { nonceOf } from './nonce.ts'
import { wrongLinkPage } from './wrong-link-page.ts'

/** Whether the report still has this version of its links, and was not erased. */
async function isInForce({ db }: CoreDeps, link: { reportId: string; version: number }): Promise<boolean> {
  const loaded = await findReport(db.write, link.reportId)
  return loaded !== null && loaded.linkVersion === link.version && !loaded.report.erased
}

/**
 * Opens the secret link of a mail: keeps it as a cookie and goes on to an address without token, so that neither the
 * history of the browser nor a referrer has it. It changes nothing, since mail scanners open links too.
 */
export function followLinkRoutes(deps: CoreDeps): Router {
  const router = Router()
  router.get('{/:language}/volg/:token', async (request, response) => {
    const { token } = request.params
    const language = languageOf(request)
    const link = holdsLink(deps.keys.link, token)
    response.set({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    if (!link || !(await isInForce(deps, link))) {
      response
        .status(404)
        .type('html')
        .send(wrongLinkPage(language, nonceOf(response)))
      return
    }
    setFollowCookie(response, deps.publicUrl, { reportId: link.reportId, token })
    response.redirect(303, `/${language}/melding/${link.reportId}`)
  })
  return router
}
