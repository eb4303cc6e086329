import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { callError } from './call-error.ts'
import { isForPerson, problemPage } from './problem-page.ts'
import { requestIdOf } from './request-log.ts'

/**
 * A problem of a plain route: for a person a page, for a program problem details (RFC 9457) with a stable code; neither
 * says more than the caller may know.
 */
export function sendProblem(response: Response, status: number, code: string): void {
  response.status(status).vary('accept')
  if (isForPerson(response.req)) {
    response.set('cache-control', 'no-store').type('html').send(problemPage(response, status))
    return
  }
  const requestId = requestIdOf(response.locals)
  const error = callError(response, status)
  const problem = { type: 'about:blank', status, title: code, code, requestId, ...(error && { error }) }
  response.type('application/problem+json').send(JSON.stringify(problem))
}

/** The answer to an address that nobody has. */
export const notFound: RequestHandler = (_request, response) => sendProblem(response, 404, 'not_found')

const codeOfStatus: Readonly<Record<number, string>> = { 400: 'invalid', 413: 'too_large', 415: 'wrong_type' }

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : null
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

/** The last handler: what the client did wrong is told, what we did wrong is logged and shown only by its id. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const status = statusOf(error)
    if (status === 500) log.error({ err: error, id: requestIdOf(response.locals) }, 'request failed')
    if (response.headersSent) return next(error)
    sendProblem(response, status, codeOfStatus[status] ?? (status === 500 ? 'internal' : 'refused'))
  }
}
