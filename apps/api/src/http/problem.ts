import type { ErrorRequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { requestIdOf } from './request-log.ts'

/** Problem details (RFC 9457) of a plain route: a stable code for programs, and no more than the caller may know. */
export function sendProblem(response: Response, status: number, code: string): void {
  response
    .status(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        status,
        title: code,
        code,
        requestId: requestIdOf(response.locals),
      }),
    )
}

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
