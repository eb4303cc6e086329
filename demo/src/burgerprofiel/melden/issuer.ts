import { generateKeyPairSync, randomUUID } from 'node:crypto'
import express, { type Router } from 'express'
import { SignJWT } from 'jose'

/** The scope that lets Mijn Burgerprofiel post reports to a city. */
export const reportScope = 'dv_mbp_incidents'
const clientId = 'mijn-burgerprofiel'
const tokenSeconds = 300

type Wanted = { audience: string; scope?: string; seconds?: number }

export type Issuer = {
  /** A signed token by which Mijn Burgerprofiel may ask something of the city. */
  tokenFor(wanted: Wanted): Promise<string>
  routes: Router
}

/** Who gives tokens to Mijn Burgerprofiel itself: the city finds the keys through the metadata, as at a real issuer. */
export const createIssuer = (issuer: string, clock: () => number): Issuer => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = randomUUID()
  const tokenFor = ({ audience, scope = reportScope, seconds = tokenSeconds }: Wanted) => {
    const now = Math.floor(clock() / 1000)
    return new SignJWT({ client_id: clientId, scope })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(issuer)
      .setSubject(clientId)
      .setAudience(audience)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(privateKey)
  }
  const routes = express.Router()
  routes.get('/.well-known/openid-configuration', (_request, response) => {
    response.json({ issuer, jwks_uri: `${issuer}/keys`, token_endpoint: `${issuer}/token` })
  })
  routes.get('/keys', (_request, response) => {
    response.json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] })
  })
  return { tokenFor, routes }
}
