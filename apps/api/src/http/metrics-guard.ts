import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { sendProblem } from './problem.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

/** A proxy on this machine also comes from here, but says for whom it asks. */
const isThisMachine = (request: Request): boolean =>
  loopback.test(request.socket.remoteAddress ?? '') &&
  !['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some((name) => name in request.headers)

function holdsToken(request: Request, token: string): boolean {
  const [, shown = ''] = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '') ?? []
  return timingSafeEqual(digest(shown), digest(token))
}

/** Who may read the figures of a process: who holds the token; where there is none, only who asks on the machine itself. */
export const metricsGuard =
  (token: string | null): RequestHandler =>
  (request, response, next) => {
    if (token === null) return isThisMachine(request) ? next() : sendProblem(response, 403, 'not_permitted')
    if (holdsToken(request, token)) return next()
    response.set('www-authenticate', 'Bearer realm="metrics"')
    sendProblem(response, 401, 'token_required')
  }
