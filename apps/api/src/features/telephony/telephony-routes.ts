import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type RequestHandler, Router } from 'express'
import type { TelephonyConfig } from '../../deps.ts'
import { sendProblem } from '../../http/problem.ts'
import { parseCtiEvent } from './cti-event.ts'
import { type TelephonyDeps, takeEvent } from './take-event.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()
const bodyLimit = 20_000

/** The token of the address; compared in a time that tells nothing of how much of it was right. */
const holdsToken =
  (token: string, limit: RequestHandler): RequestHandler =>
  (request, response, next) => {
    const shown = request.params.token
    const isRight = timingSafeEqual(digest(typeof shown === 'string' ? shown : ''), digest(token))
    // An exchange may tell as much as it likes; who guesses may not.
    if (isRight) return next()
    limit(request, response, (error?: unknown) =>
      error ? next(error) : sendProblem(response, 401, 'token_required'),
    )
  }

/**
 * What the telephone exchange tells: `POST /api/cti/<token>` as JSON or as a form, in the convention that Zammad documents.
 * Every valid request is answered with an empty object, whatever it changed.
 */
export function telephonyRoutes(
  deps: TelephonyDeps,
  { token, limit }: Pick<TelephonyConfig, 'token'> & { limit: RequestHandler },
): Router {
  const router = Router()
  router.post(
    '/api/cti/:token',
    holdsToken(token, limit),
    express.json({ limit: bodyLimit }),
    express.urlencoded({ extended: false, limit: bodyLimit }),
    async (request, response) => {
      const event = parseCtiEvent(request.body)
      if (event === null) return sendProblem(response, 422, 'invalid')
      await takeEvent(deps, event)
      response.set('cache-control', 'no-store').json({})
    },
  )
  return router
}
