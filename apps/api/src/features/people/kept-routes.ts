import { Router } from 'express'
import type { CoreDeps } from '../../context.ts'
import { acceptedLanguage, isLanguage } from '../../http/language.ts'
import { sendProblem } from '../../http/problem.ts'
import { RefusedError } from '../../rejections.ts'
import { readKept } from './read-kept.ts'

const isOver = (error: unknown): boolean => error instanceof Error && error.cause instanceof RefusedError

/** All that is kept about who signed in, as a file to take along. */
export function keptRoutes(deps: CoreDeps): Router {
  const router = Router()
  router.get('/api/mijn/gegevens.json', async (request, response) => {
    const personId = request.session?.person?.personId
    if (personId === undefined) return sendProblem(response, 401, 'sign_in_required')
    const asked = request.query.language
    const language = isLanguage(asked) ? asked : acceptedLanguage(request)
    try {
      const view = await readKept(deps, personId, language)
      response
        .set({
          'cache-control': 'no-store',
          'content-disposition': 'attachment; filename="1777-mijn-gegevens.json"',
        })
        .type('json')
        .send(JSON.stringify(view, null, 2))
    } catch (error) {
      if (!isOver(error)) throw error
      sendProblem(response, 401, 'sign_in_required')
    }
  })
  return router
}
