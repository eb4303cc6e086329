import type { Request, RequestHandler } from 'express'
import { sendProblem } from './problem.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The host of an Origin header; null for `null` and for nonsense. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Whether a page of ours sent this. The browser's own word (Sec-Fetch-Site) decides; a browser that does not say sends the
 * origin, which is our public address or the very host that was asked. A write with neither is refused.
 */
function isOurs(request: Request, publicUrl: string): boolean {
  const site = request.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const host = hostOf(request.get('origin') ?? '')
  return host !== null && (host === new URL(publicUrl).host || host === request.get('host'))
}

/** Refuses every write that another site made a browser send. */
export function originGuard(publicUrl: string): RequestHandler {
  return (request, response, next) => {
    if (reading.has(request.method) || isOurs(request, publicUrl)) return next()
    sendProblem(response, 403, 'wrong_origin')
  }
}

/** A write in JSON cannot be sent by another site's form without the browser asking first. */
export const jsonOnly: RequestHandler = (request, response, next) => {
  if (reading.has(request.method) || request.is('application/json')) return next()
  sendProblem(response, 415, 'wrong_type')
}
