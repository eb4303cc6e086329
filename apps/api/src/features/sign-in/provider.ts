import * as client from 'openid-client'
import type { OidcConfig } from '../../deps.ts'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Plain http is for a provider on this very machine only. */
const mayBePlain = (issuer: URL): boolean => issuer.protocol === 'http:' && loopback.has(issuer.hostname)

/** A provider refuses scopes that it does not know; most of them say which they do. */
function scopeFor(provider: client.Configuration, wanted: string): string {
  const supported = provider.serverMetadata().scopes_supported
  const scopes = wanted
    .split(/\s+/)
    .filter((scope) => scope === 'openid' || (supported?.includes(scope) ?? true))
  return scopes.join(' ')
}

export type Provider = { configuration: client.Configuration; scope: string }

/** The city's sign-in provider, asked about itself at the first sign-in; when it was away, asked again at the next. */
export function createProvider(oidc: OidcConfig): () => Promise<Provider> {
  let found: Promise<Provider> | null = null
  const discover = async (): Promise<Provider> => {
    const issuer = new URL(oidc.issuer)
    const execute = mayBePlain(issuer) ? [client.allowInsecureRequests] : []
    const options = { execute, timeout: 10 }
    const configuration = await client.discovery(issuer, oidc.clientId, oidc.clientSecret, undefined, options)
    return { configuration, scope: scopeFor(configuration, oidc.scopes) }
  }
  return () => {
    found ??= discover().catch((error: unknown) => {
      found = null
      throw error
    })
    return found
  }
}
