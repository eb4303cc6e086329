import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Router } from 'express'
import type { createAccess } from './access.ts'
import { type Answer, problem, reading } from './answer.ts'
import { controlRoutes } from './control-routes.ts'
import { dossierIdQuery, dossierInput } from './dossier.ts'
import type { Faults } from './faults.ts'
import { notificationInput } from './notification.ts'
import type { State } from './received.ts'
import type { Register } from './register.ts'
import { answering } from './send-answer.ts'

export type Parts = {
  access: ReturnType<typeof createAccess>
  register: Register
  faults: Faults
  state: () => State
}

const refuse =
  (answer: Answer): RequestHandler =>
  (_request, response) =>
    void response
      .status(answer.status)
      .set(answer.headers ?? {})
      .send(JSON.stringify(answer.body))

const unreadable: ErrorRequestHandler = (error, request, response, next) =>
  refuse(problem(error.status ?? 500, error.message))(request, response, next)

/** Also asked again for each try of a sender, so that a token that ended is noticed. */
const needsToken =
  ({ access }: Parts): RequestHandler =>
  (request, response, next) => {
    if (access.isKnown(request.headers.authorization)) return next()
    response.set('www-authenticate', 'Bearer error="invalid_token"')
    refuse(problem(401, 'Fetch a new token'))(request, response, next)
  }

const onlyJson: RequestHandler = (request, response, next) =>
  request.method !== 'POST' || request.is('application/json')
    ? next()
    : refuse(problem(415, 'Send application/json'))(request, response, next)

const idAsked = (
  { query }: Request,
  then: Parameters<typeof reading<{ bron: string; dossierNummer: string }>>[2],
) => reading(dossierIdQuery, query, then)

/** What Mijn Burgerprofiel offers to who sends dossiers and notifications. */
const serviceRoutes = (parts: Parts): Router => {
  const { faults, register } = parts
  const router = express.Router()
  const on = (on: 'writes' | 'results') => ({ faults, on })
  router.use(needsToken(parts), onlyJson, express.json({ limit: '200kb', strict: false }))
  router.post(
    '/dosis/dossiers',
    answering(on('writes'), ({ body }, { kind }) =>
      reading(dossierInput, body, (dossier) => register.takeDossier(dossier, kind === 'refuse')),
    ),
  )
  router.delete(
    '/dosis/dossiers',
    answering(on('writes'), (request) =>
      idAsked(request, ({ bron: Bron, dossierNummer: DossierNummer }) =>
        register.deleteDossier({ Bron, DossierNummer }),
      ),
    ),
  )
  router.get(
    '/dosis/resultaten',
    answering(on('results'), (request) =>
      idAsked(request, ({ bron: Bron, dossierNummer: DossierNummer }) =>
        register.resultsOf({ Bron, DossierNummer }),
      ),
    ),
  )
  router.post(
    '/notificaties',
    answering(on('writes'), ({ body }) => reading(notificationInput, body, register.takeNotification)),
  )
  return router
}

export const apiRoutes = (parts: Parts): Router => {
  const router = express.Router()
  router.post(
    '/token',
    express.urlencoded({ extended: false, limit: '20kb' }),
    answering({ faults: parts.faults, on: 'token' }, ({ body }) => parts.access.grant(body ?? {})),
  )
  router.use('/api/v1', serviceRoutes(parts))
  router.use(controlRoutes(parts))
  router.use(refuse(problem(404, 'There is nothing at this address')))
  router.use(unreadable)
  return router
}
