import type { Request } from 'express'

const settled =
  (resolve: () => void, reject: (error: unknown) => void) =>
  (error: unknown): void =>
    error ? reject(error) : resolve()

/** A new session under a new id, so that an id known before sign-in is worth nothing after it. */
export const renewSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.regenerate(settled(resolve, reject))
  })

/** Writes the session before the answer begins: a browser follows a redirect as soon as it sees the headers. */
export const saveSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.save(settled(resolve, reject))
  })

/** Removes the session from the database; the browser's cookie is worth nothing from now on. */
export const endSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.destroy(settled(resolve, reject))
  })

/** Takes over what another request wrote into the session meanwhile. */
export const reloadSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.reload(settled(resolve, reject))
  })
