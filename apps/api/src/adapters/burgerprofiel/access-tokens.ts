import type { Instant } from '@meldpunt/domain'
import * as client from 'openid-client'
import { authenticationBy, mayBePlain } from '../openid/provider.ts'
import { ServiceProblem } from '../web-service/service-problem.ts'
import type { BurgerprofielConfig } from './burgerprofiel-config.ts'

export type AccessTokens = {
  get: () => Promise<string>
  /** The service did not take it: the next `get` asks for another. */
  drop: (token: string) => void
}

/** A token is no longer used so long before its end, since what carries it takes time. */
const restMs = 30_000
const usualSeconds = 300
const timeoutSeconds = 10

async function configure({ tokenUrl, audience, clientId, jwk }: BurgerprofielConfig) {
  const authentication = await authenticationBy({ kind: 'private_key', jwk })
  const server = { issuer: audience, token_endpoint: tokenUrl }
  const configuration = new client.Configuration(server, clientId, undefined, authentication)
  configuration.timeout = timeoutSeconds
  if (mayBePlain(new URL(tokenUrl))) client.allowInsecureRequests(configuration)
  return configuration
}

/** What the token endpoint said, without what we sent. */
function toProblem(error: unknown): ServiceProblem {
  if (error instanceof client.ResponseBodyError)
    return new ServiceProblem({
      status: null,
      detail: `no access token: ${error.error} ${error.error_description ?? ''}`.trim(),
    })
  const cause = error instanceof Error ? error.message : 'unknown error'
  return new ServiceProblem({ status: null, detail: `no access token: ${cause}` })
}

/** Tokens by client credentials with our own key (private_key_jwt): one at a time, used until shortly before it ends. */
export function createAccessTokens(config: BurgerprofielConfig, clock: () => Instant): AccessTokens {
  let configured: ReturnType<typeof configure> | null = null
  let held: { token: string; until: Instant } | null = null
  let asking: Promise<string> | null = null
  const ask = async (): Promise<string> => {
    configured ??= configure(config)
    const asked = clock()
    const { access_token: token, expires_in: seconds = usualSeconds } = await client
      .clientCredentialsGrant(await configured, { scope: config.scope })
      .catch((error: unknown) => {
        throw toProblem(error)
      })
    held = { token, until: asked + seconds * 1000 - restMs }
    return token
  }
  const askOnce = () => {
    asking ??= ask().finally(() => {
      asking = null
    })
    return asking
  }
  return {
    get: () => (held && clock() < held.until ? Promise.resolve(held.token) : askOnce()),
    drop: (token) => {
      if (held?.token === token) held = null
    },
  }
}
