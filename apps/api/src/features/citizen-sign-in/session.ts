import { type RequestHandler, Router } from 'express'
import type { FlowStarted } from '../../adapters/openid/code-flow.ts'
import type { SessionPerson } from '../../context.ts'
import { keptSession, type SessionDeps } from '../../http/session.ts'

declare module 'express-session' {
  interface SessionData {
    person: SessionPerson
    /** In several tabs at once, perhaps. */
    citizenSignIns: readonly FlowStarted[]
    /** Epoch ms. */
    personSignedInAt: number
    /** When it was last written, epoch ms. */
    personWrittenAt: number
  }
}

const minute = 60_000
/** Somebody who leaves a shared computer is signed out by tonight. */
const unused = 60 * minute
const longest = 12 * 60 * minute
const writtenEvery = 10 * minute

/** A session in use lives on for half a day at most; it is written again at most every ten minutes. */
const keepAlive =
  (clock: () => number): RequestHandler =>
  ({ session: kept }, _response, next) => {
    const { person, personSignedInAt = 0, personWrittenAt = 0 } = kept
    if (person && clock() - personSignedInAt > longest) delete kept.person
    else if (person && clock() - personWrittenAt > writtenEvery) kept.personWrittenAt = clock()
    next()
  }

/** The session of citizens: one statement for who has its cookie, none for everybody else. */
export const citizenSession = (deps: SessionDeps): RequestHandler =>
  Router().use(keptSession(deps, { name: 'mp_citizen', path: '/', maxAge: unused }), keepAlive(deps.clock))
