import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

type Security = { publicUrl: string; signInIssuers: readonly string[]; dev: boolean }

const directivesFor = (nonce: string, { signInIssuers }: Security) => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", `'nonce-${nonce}'`],
  'style-src': ["'self'", `'nonce-${nonce}'`],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
  'frame-ancestors': ["'self'"],
  'base-uri': ["'none'"],
  // Signing out is a form of ours that ends at the sign-in provider.
  'form-action': ["'self'", ...new Set(signInIssuers.map((issuer) => new URL(issuer).origin))],
})

/**
 * Headers of every answer: only what we serve ourselves may run or be shown, and inline script or style only with this
 * answer's nonce. While developing the policy is off, since the development server writes scripts into the page.
 */
export function security(options: Security): RequestHandler {
  const https = options.publicUrl.startsWith('https:')
  const headers = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    // Not `no-referrer`: browsers would then send forms of our own pages with the origin `null`.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: https ? { policy: 'same-origin' } : false,
    originAgentCluster: https,
  })
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    if (options.dev) return headers(request, response, next)
    const policy = helmet.contentSecurityPolicy({
      useDefaults: false,
      directives: directivesFor(nonce, options),
    })
    policy(request, response, (error?: unknown) => (error ? next(error) : headers(request, response, next)))
  }
}
