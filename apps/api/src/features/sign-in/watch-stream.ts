import type { Logger } from 'pino'
import type { CheckSession } from './check-session.ts'

/** An open page sends nothing by itself, so its live updates are looked after; ms. */
const lookedAtEvery = 15_000

type Asked = { get: (name: 'accept') => string | undefined; sessionID: string; session: { member?: unknown } }
type Answering = { end: () => unknown; once: (event: 'close', then: () => void) => unknown }
type Watching = { check: CheckSession; log: Pick<Logger, 'warn'> }

/** Ends the live updates of a session that ended or changed: the page connects again, and is told then. */
export const watchStream =
  ({ check, log }: Watching) =>
  (request: Asked, response: Answering, next: () => void) => {
    const isStream = request.get('accept')?.includes('text/event-stream')
    if (!isStream || !request.session.member) return next()
    const look = async () => {
      if ((await check(request.sessionID)) !== 'kept') response.end()
    }
    const timer = setInterval(() => {
      look().catch((error: unknown) => log.warn({ err: error }, 'a session could not be looked at'))
    }, lookedAtEvery)
    response.once('close', () => clearInterval(timer))
    next()
  }
