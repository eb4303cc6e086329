import type { Request } from 'express'
import * as client from 'openid-client'
import type { Provider } from './provider.ts'

/** What the browser must bring back from the provider, and where it wanted to go. */
export type FlowStarted = { state: string; nonce: string; verifier: string; returnTo: string }

export const beginFlow = (returnTo: string): FlowStarted => ({
  state: client.randomState(),
  nonce: client.randomNonce(),
  verifier: client.randomPKCECodeVerifier(),
  returnTo,
})

type Authorizing = {
  started: FlowStarted
  redirectUri: string
  parameters?: Readonly<Record<string, string>>
}

/** Where the browser is sent to sign in: code flow with PKCE (S256), state and nonce. */
export async function authorizationUrl(
  { configuration, scope }: Provider,
  { started: { state, nonce, verifier }, redirectUri, parameters = {} }: Authorizing,
): Promise<URL> {
  const challenge = await client.calculatePKCECodeChallenge(verifier)
  return client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...parameters,
  })
}

type Redeeming = { request: Request; started: FlowStarted; redirectUri: string }
/** What lets us ask the provider again later; `refresh` is null where it gives none. */
export type Tokens = { access: string; refresh: string | null }
export type Redeemed = {
  claims: Readonly<Record<string, unknown>>
  idToken: string | undefined
  tokens: Tokens
}

/** Claims of the id token, completed by what the provider tells about the person. Throws where anything does not fit. */
export async function redeem(
  { configuration }: Provider,
  { request, started, redirectUri }: Redeeming,
): Promise<Redeemed> {
  const url = new URL(redirectUri)
  url.search = new URL(request.originalUrl, redirectUri).search
  const tokens = await client.authorizationCodeGrant(configuration, url, {
    pkceCodeVerifier: started.verifier,
    expectedState: started.state,
    expectedNonce: started.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('The provider sent no id token')
  const told = configuration.serverMetadata().userinfo_endpoint
    ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
    : {}
  const kept: Tokens = { access: tokens.access_token, refresh: tokens.refresh_token ?? null }
  return { claims: { ...told, ...claims }, idToken: tokens.id_token, tokens: kept }
}

/** The provider's own sign-out, so that the next click on "sign in" asks who it is; null where it has none. */
export function signOutUrl(
  provider: Provider | null,
  parameters: Readonly<Record<string, string>>,
): string | null {
  if (!provider?.configuration.serverMetadata().end_session_endpoint) return null
  return client.buildEndSessionUrl(provider.configuration, { ...parameters }).href
}
