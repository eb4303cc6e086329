import type { webcrypto } from 'node:crypto'
import * as client from 'openid-client'

/** How we prove to the provider who we are: a secret, or a signature with our own RSA key (a private JWK). */
export type ClientProof =
  | { kind: 'secret'; secret: string }
  | { kind: 'private_key'; jwk: webcrypto.JsonWebKey }

export type ProviderConfig = {
  issuer: string
  clientId: string
  proof: ClientProof
  scopes: string
  /** How long it may take to answer, in seconds. */
  timeout?: number
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Plain http is for a provider on this very machine only. */
export const mayBePlain = (issuer: URL): boolean =>
  issuer.protocol === 'http:' && loopback.has(issuer.hostname)

/** A provider refuses scopes that it does not know; most of them say which they do. */
function scopeFor(provider: client.Configuration, wanted: string): string {
  const supported = provider.serverMetadata().scopes_supported
  const scopes = wanted
    .split(/\s+/)
    .filter((scope) => scope === 'openid' || (supported?.includes(scope) ?? true))
  return scopes.join(' ')
}

const signing = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

export async function authenticationBy(proof: ClientProof): Promise<client.ClientAuth> {
  if (proof.kind === 'secret') return client.ClientSecretPost(proof.secret)
  const key = await crypto.subtle.importKey('jwk', proof.jwk, signing, false, ['sign'])
  // Says which of our keys it is, to who knows more than one.
  const kid = 'kid' in proof.jwk && typeof proof.jwk.kid === 'string' ? { kid: proof.jwk.kid } : {}
  return client.PrivateKeyJwt({ key, ...kid })
}

export type Provider = { configuration: client.Configuration; scope: string }

/**
 * An OpenID Connect provider, asked about itself at the first sign-in; when it was away, asked again at the next. Id tokens
 * must carry its signature, also where they come over a connection that proves who it is.
 */
export function createProvider({
  issuer,
  clientId,
  proof,
  scopes,
  timeout = 10,
}: ProviderConfig): () => Promise<Provider> {
  let found: Promise<Provider> | null = null
  const discover = async (): Promise<Provider> => {
    const url = new URL(issuer)
    const plain = mayBePlain(url) ? [client.allowInsecureRequests] : []
    const options = { execute: [...plain, client.enableNonRepudiationChecks], timeout }
    const authentication = await authenticationBy(proof)
    const configuration = await client.discovery(url, clientId, undefined, authentication, options)
    return { configuration, scope: scopeFor(configuration, scopes) }
  }
  return () => {
    found ??= discover().catch((error: unknown) => {
      found = null
      throw error
    })
    return found
  }
}
