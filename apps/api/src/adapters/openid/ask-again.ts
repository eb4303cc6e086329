import * as client from 'openid-client'
import type { Tokens } from './code-flow.ts'
import type { Provider } from './provider.ts'

export type Answer =
  /** Still who it was; with what the provider tells today. */
  | { kind: 'still'; claims: Readonly<Record<string, unknown>>; tokens: Tokens }
  /** The account is gone, shut or signed out over there. */
  | { kind: 'gone' }
  /** A provider that tells nothing after sign-in: neither refresh tokens nor a userinfo endpoint. */
  | { kind: 'mute' }

const goneCodes = ['invalid_grant', 'invalid_token']

function saysGone(error: unknown): boolean {
  if (error instanceof client.WWWAuthenticateChallengeError) return error.status === 401
  return error instanceof client.ResponseBodyError && goneCodes.includes(error.error)
}

type Asking = { subject: string; tokens: Tokens }

async function ask({ configuration }: Provider, { subject, tokens }: Asking): Promise<Answer> {
  const hasUserInfo = configuration.serverMetadata().userinfo_endpoint !== undefined
  // An access token may be good until it runs out, whatever became of the account; a refresh token is looked at.
  const fresh = tokens.refresh === null ? null : await client.refreshTokenGrant(configuration, tokens.refresh)
  if (!fresh && !hasUserInfo) return { kind: 'mute' }
  const access = fresh?.access_token ?? tokens.access
  const claimed = fresh?.claims() ?? {}
  if ('sub' in claimed && claimed.sub !== subject) return { kind: 'gone' }
  const told = hasUserInfo ? await client.fetchUserInfo(configuration, access, subject) : {}
  const claims = { sub: subject, ...told, ...claimed }
  return { kind: 'still', claims, tokens: { access, refresh: fresh?.refresh_token ?? tokens.refresh } }
}

/** Asks the provider whether somebody who signed in is still there, and as what. Throws when it does not answer. */
export async function askAgain(provider: Provider, asking: Asking): Promise<Answer> {
  try {
    return await ask(provider, asking)
  } catch (error) {
    if (saysGone(error)) return { kind: 'gone' }
    throw error
  }
}
