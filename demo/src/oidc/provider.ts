import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { Provider } from 'oidc-provider'
import { type DemoPerson, demoPeople } from '../people.ts'
import { createAdapter } from './adapter.ts'

/** Where the stand-in of the city's sign-in lives on the demo's own port. */
export const oidcPath = '/demo/oidc'

const claimsOf = ({ sub, name, email, groups }: DemoPerson) => ({ sub, name, email, groups: [...groups] })

const signingKey = () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    ...privateKey.export({ format: 'jwk' }),
    use: 'sig',
    alg: 'RS256',
    kid: randomBytes(8).toString('hex'),
  }
}

type Client = { id: string; secret: string; publicUrl: string }

/** A real OpenID Connect provider for the people of the demo: they only choose who they are, there is no password. */
export const createProvider = ({ id, secret, publicUrl }: Client): Provider => {
  const provider = new Provider(`${publicUrl}${oidcPath}`, {
    adapter: createAdapter,
    clients: [
      {
        client_id: id,
        client_secret: secret,
        redirect_uris: [`${publicUrl}/balie/aangemeld`],
        post_logout_redirect_uris: [`${publicUrl}/balie/`, `${publicUrl}/demo`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    claims: { openid: ['sub'], profile: ['name'], email: ['email'], groups: ['groups'] },
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: leaveAtOnce },
    },
    interactions: { url: (_ctx, { uid }) => `${oidcPath}/wie/${uid}` },
    ttl: { Session: 8 * 3600, Grant: 8 * 3600, Interaction: 3600, IdToken: 600, AccessToken: 600 },
    findAccount: (_ctx, sub) => {
      const found = demoPeople.find((person) => person.sub === sub)
      return found && { accountId: sub, claims: () => claimsOf(found) }
    },
    // The demo's own client needs nobody's consent: the grant is made when it is asked for.
    loadExistingGrant: async (ctx) => {
      const { session, client, params } = ctx.oidc
      if (!session?.accountId || !client) return undefined
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId })
      grant.addOIDCScope(String(params?.scope ?? 'openid'))
      await grant.save()
      return grant
    },
  })
  return provider
}

/** The provider asks to confirm a log-out; the desk already did, so the form sends itself by a button that is pressed at once. */
async function leaveAtOnce(ctx: { body: unknown }, form: string): Promise<void> {
  const body = `<!doctype html><html lang="nl"><title>Afmelden</title><body>${form}
    <p>Je bent bijna afgemeld.</p><button form="op.logoutForm" name="logout" value="yes" autofocus>Afmelden</button></body></html>`
  ctx.body = body
}
