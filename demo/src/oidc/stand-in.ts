import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { type Configuration, Provider } from 'oidc-provider'
import { refuseInProduction } from '../not-in-production.ts'
import { createAdapter } from './adapter.ts'
import { showError, showLogout } from './provider-pages.ts'

export type StandIn = Pick<
  Configuration,
  'acrValues' | 'claims' | 'clients' | 'pkce' | 'routes' | 'scopes'
> & {
  issuer: string
  /** Path of the pages on which a person is chosen. */
  choosePath: string
  /** Two stand-ins on one address keep their cookies apart by it. */
  cookiePrefix: string
  findClaims: (sub: string) => Record<string, unknown> | null
  codeSeconds: number
  clientAuthMethods: Configuration['clientAuthMethods']
  introspection: boolean
}

const signingKey = () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    ...privateKey.export({ format: 'jwk' }),
    use: 'sig',
    alg: 'RS256',
    kid: randomBytes(8).toString('hex'),
  }
}

/** A real OpenID Connect provider for the people of the demo: they only choose who they are, there is no password. */
export const createStandIn = (standIn: StandIn): Provider => {
  refuseInProduction(standIn.issuer)
  const { issuer, choosePath, cookiePrefix, findClaims, codeSeconds, introspection, ...rest } = standIn
  const provider = new Provider(issuer, {
    ...rest,
    adapter: createAdapter,
    renderError: showError,
    jwks: { keys: [signingKey()] },
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      names: {
        session: cookiePrefix,
        interaction: `${cookiePrefix}_interaction`,
        resume: `${cookiePrefix}_resume`,
      },
    },
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: introspection },
      rpInitiatedLogout: { enabled: true, logoutSource: showLogout },
    },
    interactions: { url: (_ctx, { uid }) => `${choosePath}/${uid}` },
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    ttl: {
      RefreshToken: 8 * 3600,
      ...{ Session: 8 * 3600, Grant: 8 * 3600, Interaction: 3600, IdToken: 600, AccessToken: 600 },
      AuthorizationCode: codeSeconds,
    },
    findAccount: (_ctx, sub) => {
      const claims = findClaims(sub)
      return claims ? { accountId: sub, claims: () => ({ ...claims, sub }) } : undefined
    },
    // The demo's own client needs nobody's consent: the grant is made when it is asked for.
    loadExistingGrant: async (ctx) => {
      const { session, client, params } = ctx.oidc
      if (!session?.accountId || !client) return undefined
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId })
      grant.addOIDCScope(String(params?.scope ?? 'openid'))
      grant.addOIDCClaims(['acr'])
      await grant.save()
      return grant
    },
  })
  return provider
}
