import { type RequestHandler, Router } from 'express'
import type { FlowStarted } from '../../adapters/openid/code-flow.ts'
import type { SessionMember } from '../../context.ts'
import { keptSession, type SessionDeps } from '../../http/session.ts'

declare module 'express-session' {
  interface SessionData {
    member: SessionMember
    signIn: FlowStarted
    /** For the provider, when signing out. */
    idToken: string
    /** Epoch ms. */
    signedInAt: number
    /** When it was last written, epoch ms. */
    writtenAt: number
  }
}

const minute = 60_000
const lifetime = 10 * 60 * minute
const writtenEvery = 10 * minute
/** An open page asks for ever; the provider is asked once a day whether this person still has the role. */
const longest = 24 * 60 * minute

/**
 * A session in use lives on until a day after sign-in: it is written again at most every ten minutes, however often
 * somebody clicks.
 */
const keepAlive =
  (clock: () => number): RequestHandler =>
  ({ session: kept }, _response, next) => {
    const { member, signedInAt = 0, writtenAt = 0 } = kept
    if (member && clock() - signedInAt > longest) delete kept.member
    else if (member && clock() - writtenAt > writtenEvery) kept.writtenAt = clock()
    next()
  }

/** The session of staff; its cookie is sent to the back-office only. */
export const staffSession = (deps: SessionDeps): RequestHandler =>
  Router().use(
    keptSession(deps, { name: 'mp_staff', path: '/balie', maxAge: lifetime }),
    keepAlive(deps.clock),
  )
