import connectPgSimple from 'connect-pg-simple'
import type { RequestHandler } from 'express'
import session from 'express-session'
import type { ApiDeps } from '../deps.ts'

export type SessionDeps = Pick<ApiDeps, 'db' | 'keys' | 'publicUrl' | 'clock'>

/** `maxAge` in ms. */
type Kind = { name: string; path: string; maxAge: number }

/** Sessions in the database under a cookie that one part of the site alone gets; without the cookie no statement is sent. */
export function keptSession(
  { db, keys, publicUrl }: SessionDeps,
  { name, path, maxAge }: Kind,
): RequestHandler {
  const PgStore = connectPgSimple(session)
  const store = new PgStore({
    pool: db.pool,
    tableName: 'session',
    pruneSessionInterval: false,
    disableTouch: true,
  })
  const secure = publicUrl.startsWith('https:')
  return session({
    name,
    secret: [...keys.session],
    store,
    resave: false,
    saveUninitialized: false,
    // The proxy in front speaks http to us; the public address says how the browser came.
    proxy: true,
    cookie: { path, httpOnly: true, sameSite: 'lax', secure, maxAge },
  })
}
