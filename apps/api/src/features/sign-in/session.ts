import connectPgSimple from 'connect-pg-simple'
import { type RequestHandler, Router } from 'express'
import session from 'express-session'
import type { SessionMember } from '../../context.ts'
import type { ApiDeps } from '../../deps.ts'

/** What the browser must bring back from the sign-in provider, and where it wanted to go. */
export type SignInStarted = { state: string; nonce: string; verifier: string; returnTo: string }

declare module 'express-session' {
  interface SessionData {
    member: SessionMember
    signIn: SignInStarted
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

type SessionDeps = Pick<ApiDeps, 'db' | 'keys' | 'publicUrl' | 'clock'>

/** The session of staff, in the database; its cookie is sent to the back-office only. */
export function staffSession({ db, keys, publicUrl, clock }: SessionDeps): RequestHandler {
  const PgStore = connectPgSimple(session)
  const store = new PgStore({
    pool: db.pool,
    tableName: 'session',
    pruneSessionInterval: false,
    disableTouch: true,
  })
  const secure = publicUrl.startsWith('https:')
  const cookie = { path: '/balie', httpOnly: true, sameSite: 'lax', secure, maxAge: lifetime } as const
  const kept = session({
    name: 'mp_staff',
    secret: [...keys.session],
    store,
    resave: false,
    saveUninitialized: false,
    // The proxy in front speaks http to us; the public address says how the browser came.
    proxy: true,
    cookie,
  })
  return Router().use(kept, keepAlive(clock))
}
