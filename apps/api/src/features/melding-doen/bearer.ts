import type { RequestHandler } from 'express'
import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from 'jose'
import type { Logger } from 'pino'
import * as z from 'zod/mini'
import { requestIdOf } from '../../http/request-log.ts'
import { sendDetails } from './details.ts'
import { createRestingFetch } from './resting-fetch.ts'

/** Who gives tokens to Mijn Burgerprofiel, and what a token must say to be meant for us. */
export type InboundConfig = { issuer: string; audience: string; scope: string }

type Keys = ReturnType<typeof createRemoteJWKSet>

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url() })

/** The issuer's keys, found by its own metadata at the first request; when it was away, asked again at the next. */
function createKeys(issuer: string): () => Promise<Keys> {
  let found: Promise<Keys> | null = null
  const ask = createRestingFetch()
  const discover = async (): Promise<Keys> => {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const response = await ask(address, { signal: AbortSignal.timeout(10_000) })
    const told = metadata.parse(await response.json())
    if (told.issuer !== issuer) throw new Error(`The issuer calls itself ${told.issuer}`)
    return createRemoteJWKSet(new URL(told.jwks_uri), { [customFetch]: ask })
  }
  return () => {
    found ??= discover().catch((error: unknown) => {
      found = null
      throw error
    })
    return found
  }
}

const scopesOf = ({ scope }: JWTPayload): readonly string[] => {
  if (Array.isArray(scope)) return scope.map(String)
  return typeof scope === 'string' ? scope.split(' ') : []
}

const clientOf = ({ client_id, azp, sub }: JWTPayload): string | null => {
  const [client] = [client_id, azp, sub].filter((name) => typeof name === 'string')
  return client ?? null
}

/** What went wrong at the issuer: it does not answer in time, with a failure, or with what are no keys. */
const issuerFaults: readonly string[] = [
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
  errors.JOSEError.code,
]

const isTokenWrong = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !issuerFaults.includes(error.code)

/**
 * Lets in who brings a token of the issuer: signed with one of its keys, for us, not expired, with the scope (RFC 6750).
 * Sets `response.locals.client`.
 */
export function bearerOnly(config: InboundConfig, log: Logger): RequestHandler {
  const keys = createKeys(config.issuer)
  const { issuer, audience, scope } = config
  const rules = { issuer, audience, algorithms: ['RS256', 'PS256', 'ES256'], requiredClaims: ['exp'] }
  return async (request, response, next) => {
    const refuse = (status: number, error: 'invalid_token' | 'insufficient_scope' | null) => {
      const parts = [`Bearer realm="melding"`, ...(error ? [`error="${error}"`] : []), `scope="${scope}"`]
      response.setHeader('www-authenticate', parts.join(', '))
      sendDetails(response, { status, code: error ?? 'token_required' })
    }
    const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(request.get('authorization') ?? '') ?? []
    if (token === undefined) return refuse(401, null)
    try {
      const { payload } = await jwtVerify(token, await keys(), rules)
      const client = clientOf(payload)
      if (!scopesOf(payload).includes(scope) || client === null) return refuse(403, 'insufficient_scope')
      response.locals.client = client
      next()
    } catch (error) {
      if (isTokenWrong(error)) return refuse(401, 'invalid_token')
      log.warn({ err: error, id: requestIdOf(response.locals) }, 'the keys of the issuer could not be had')
      sendDetails(response, { status: 503, code: 'issuer_away' })
    }
  }
}

/** Who was let in by `bearerOnly`. */
export const clientOfResponse = ({ client }: Record<string, unknown>): string => {
  if (typeof client !== 'string') throw new Error('Nobody was let in')
  return client
}
