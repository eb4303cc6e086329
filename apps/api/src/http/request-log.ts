import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { safePath } from './safe-path.ts'

const wellFormed = /^[\w-]{8,64}$/

/** Gives every request an id, which error pages show, and logs its end: method, path, status, milliseconds; nothing else. */
export function requestLog(log: Logger, newId: () => string): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id')
    const id = given && wellFormed.test(given) ? given : newId()
    response.locals.requestId = id
    response.setHeader('x-request-id', id)
    const start = performance.now()
    response.once('close', () => {
      const { method, originalUrl } = request
      const line = { id, method, path: safePath(originalUrl), status: response.statusCode }
      log.info({ ...line, ms: Math.round(performance.now() - start) }, 'request')
    })
    next()
  }
}

export const requestIdOf = (locals: Record<string, unknown>): string => String(locals.requestId ?? '')
