import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'

export type StaffProvider = {
  issuer: string
  /** The people by the name that they sign in with, and their groups; who is taken away has left the company. */
  people: Map<string, string[]>
  /** While true it does not answer. */
  away: boolean
  /** How often it was asked anything, sign-in included. */
  asked: () => number
  /** Begins to answer, for the one client that comes back to this address. */
  serve: (redirectUri: string) => void
  close: () => Promise<void>
}

/** How the client may ask again later: with refresh tokens, or with nothing but its access token. */
type Giving = { refreshTokens: boolean }

function createProvider(
  { issuer, people }: Pick<StaffProvider, 'issuer' | 'people'>,
  redirectUri: string,
  { refreshTokens }: Giving,
) {
  const client = { client_id: 'desk', client_secret: 'secret', redirect_uris: [redirectUri] }
  const grants = ['authorization_code', ...(refreshTokens ? ['refresh_token'] : [])]
  const provider: Provider = new Provider(issuer, {
    clients: [{ ...client, grant_types: grants }],
    claims: { openid: ['sub'], profile: ['name'], groups: ['groups'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['stand-in'] },
    issueRefreshToken: async () => refreshTokens,
    rotateRefreshToken: true,
    ttl: {
      ...{ Interaction: 60, Grant: 600, Session: 600, IdToken: 60, RefreshToken: 600 },
      AccessToken: refreshTokens ? 60 : 600,
    },
    findAccount: (_ctx, sub) => {
      const groups = people.get(sub)
      return groups && { accountId: sub, claims: () => ({ sub, name: `${sub} of the city`, groups }) }
    },
    interactions: { url: (_ctx, { uid }) => `/choose/${uid}` },
    loadExistingGrant: async (ctx) => {
      const { session, client: asking } = ctx.oidc
      if (!session?.accountId || !asking) return undefined
      const grant = new provider.Grant({ accountId: session.accountId, clientId: asking.clientId })
      grant.addOIDCScope('openid profile groups')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  return (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/choose/')) return void answer(request, response)
    const login = { accountId: String(request.headers['x-person']) }
    void provider.interactionFinished(request, response, { login })
  }
}

/** A real OpenID Connect provider of the city's staff, over a socket; its people come, change and leave as a test says. */
export async function startStaffProvider(
  people: Readonly<Record<string, string[]>>,
  giving: Giving = { refreshTokens: true },
): Promise<StaffProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  let asked = 0
  const provider: StaffProvider = {
    issuer: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    people: new Map(Object.entries(people)),
    away: false,
    asked: () => asked,
    serve: (redirectUri) => {
      const answer = createProvider(provider, redirectUri, giving)
      server.on('request', (request, response) => {
        asked += 1
        if (provider.away) return void response.writeHead(503).end()
        answer(request, response)
      })
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return provider
}
