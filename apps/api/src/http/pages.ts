import { type NextFunction, type Request, type Response, Router } from 'express'
import type { CoreDeps } from '../context.ts'
import { createCaller } from '../router.ts'
import { linksOf } from './follow-cookie.ts'
import { acceptedLanguage, isLanguage, languageOf } from './language.ts'
import { nonceOf } from './nonce.ts'
import type { RenderPage, SentForm } from './page-request.ts'
import { contextOf } from './visitor.ts'

export type Pages = { deps: CoreDeps; renderPage: RenderPage }

const sentPage = /^\/\w{2}\/verstuurd\/([\da-f-]+)$/i

/** Who has neither script nor mail would see the secret link nowhere else. */
function followLinkOf({ publicUrl }: CoreDeps, request: Request): string | undefined {
  const token = linksOf(request).get(sentPage.exec(request.path)?.[1] ?? '')
  return token && new URL(`/${request.params.language}/volg/${token}`, publicUrl).href
}

/** Renders the page of an address for this visitor; pages hold what only this visitor may see, so nobody keeps them. */
export async function sendPage(
  { deps, renderPage }: Pages,
  { request, response }: { request: Request; response: Response },
  { url, form, status }: { url: string; form: SentForm | null; status: number | null },
): Promise<void> {
  const language = languageOf(request)
  const context = { ...contextOf(deps, 'citizen', request, response), language }
  const followLink = followLinkOf(deps, request)
  const asked = { url, language, nonce: nonceOf(response), form, followLink }
  const page = await renderPage(asked, createCaller(context))
  response.set({ 'cache-control': 'private, no-store', ...page.headers })
  response
    .status(status ?? page.status)
    .type('html')
    .send(page.html)
}

const isPage = (request: Request) => isLanguage(request.params.language)

/** What stands where a language does but is none that we speak: the site says so, and leads to the page in those. */
const isUnknownLanguage = (request: Request) =>
  /^[a-z]{2}(-[a-z]{2,4})?$/i.test(String(request.params.language))

/** The first response of every page of the citizen site, and the way from `/` to the reader's language. */
export function pageRoutes(pages: Pages): Router {
  const router = Router()
  router.get('/', (request, response) => {
    response.vary('accept-language')
    response.redirect(302, `/${acceptedLanguage(request)}/`)
  })
  router.get('/:language', (request, response, next) => {
    if (!isPage(request) || request.path.endsWith('/')) return next()
    response.redirect(301, `/${request.params.language}/`)
  })
  router.get('/:language{/*path}', async (request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request) && !isUnknownLanguage(request)) return next()
    response.vary('accept-language')
    await sendPage(pages, { request, response }, { url: request.originalUrl, form: null, status: null })
  })
  return router
}
