import type { Request } from 'express'

/** A new session under a new id, so that an id known before sign-in is worth nothing after it. */
export const renewSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.regenerate((error: unknown) => (error ? reject(error) : resolve()))
  })
