import { type RequestHandler, Router } from 'express'
import type { FlowStarted, Tokens } from '../../adapters/openid/code-flow.ts'
import type { SessionMember } from '../../context.ts'
import { reloadSession, renewSession } from '../../http/keep-session.ts'
import { keptSession, type SessionDeps } from '../../http/session.ts'
import { type CheckSession, checkedEvery } from './check-session.ts'

declare module 'express-session' {
  interface SessionData {
    member: SessionMember
    /** In several tabs at once, perhaps. */
    signIns: readonly FlowStarted[]
    /** Who it is at the provider. */
    subject: string
    /** For the provider, when signing out. */
    idToken: string
    /** For asking the provider again whether this person is still there. */
    tokens: Tokens
    /** Epoch ms. */
    signedInAt: number
    /** When it was last checked, epoch ms; it is used no longer than this ago. */
    checkedAt: number
    /** Since when the provider does not answer, epoch ms. */
    awaySince: number | null
  }
}

const hour = 3_600_000
/** Somebody who went home without signing out is signed out by the next day. */
const unused = 10 * hour
/** An open page asks for ever; once a day the provider asks who it is. */
const longest = 24 * hour

/**
 * Lets in whose session is still good. Nothing is written into the session of a request that is under way, so that one that
 * ended meanwhile does not come back.
 */
const keepChecked =
  (clock: () => number, check: CheckSession): RequestHandler =>
  async (request, _response, next) => {
    const { member, signedInAt = 0, checkedAt = 0 } = request.session
    const now = clock()
    if (!member || now - checkedAt <= checkedEvery) return next()
    const isOver = now - signedInAt > longest || now - checkedAt > unused
    const checked = isOver ? 'gone' : await check(request.sessionID)
    if (checked === 'gone') await renewSession(request)
    if (checked === 'changed') await reloadSession(request)
    next()
  }

/** The session of staff; its cookie is sent to the back-office only. */
export const staffSession = (deps: SessionDeps, check: CheckSession): RequestHandler =>
  Router().use(
    keptSession(deps, { name: 'mp_staff', path: '/balie', maxAge: longest }),
    keepChecked(deps.clock, check),
  )
