import type { RequestHandler } from 'express'

/** What a visitor asks is for that visitor alone: no browser, proxy or shared computer keeps the answer. */
export const keepNothing: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'private, no-store')
  next()
}
