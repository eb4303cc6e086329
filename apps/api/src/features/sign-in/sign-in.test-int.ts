import { createServer, type Server } from 'node:http'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestBrowser } from '../../testing/test-browser.ts'
import { cookiesSetBy, createTestEdge, type TestEdge } from '../../testing/test-edge.ts'

/** People of the stand-in provider, by the name that the test signs in with. */
const groups: Record<string, string[]> = {
  nadia: ['meldpunt:nette-stad:lead', 'meldpunt:nette-stad:department', 'other:thing'],
  els: ['meldpunt:1777:clerk'],
  guest: ['library:reader'],
}

/** How far the clock of the server is ahead; ms. */
const time = { passed: 0 }
let providerServer: Server
let edge: TestEdge

async function startProvider(): Promise<{ issuer: string; serve: (redirectUri: string) => void }> {
  providerServer = createServer()
  await new Promise<void>((resolve) => providerServer.listen(0, '127.0.0.1', resolve))
  const address = providerServer.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return {
    issuer,
    serve: (redirectUri) => void providerServer.on('request', createProvider(issuer, redirectUri)),
  }
}

function createProvider(issuer: string, redirectUri: string) {
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: 'desk', client_secret: 'secret', redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], profile: ['name'], groups: ['groups'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['stand-in'] },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60 },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: `${sub} of the city`, groups: groups[sub] ?? [] }),
    }),
    interactions: { url: (_ctx, { uid }) => `/choose/${uid}` },
    loadExistingGrant: async (ctx) => {
      const { session, client } = ctx.oidc
      if (!session?.accountId || !client) return undefined
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId })
      grant.addOIDCScope('openid profile groups')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  return (request: Parameters<typeof answer>[0], response: Parameters<typeof answer>[1]) => {
    if (!request.url?.startsWith('/choose/')) return void answer(request, response)
    const login = { accountId: String(request.headers['x-person']) }
    void provider.interactionFinished(request, response, { login })
  }
}

beforeAll(async () => {
  const provider = await startProvider()
  edge = await createTestEdge((url) => {
    provider.serve(`${url}/balie/aangemeld`)
    return {
      clock: () => Date.now() + time.passed,
      oidc: {
        issuer: provider.issuer,
        clientId: 'desk',
        clientSecret: 'secret',
        scopes: 'openid profile groups email',
      },
    }
  })
})
afterAll(async () => {
  await edge.close()
  await new Promise((resolve) => {
    providerServer.close(resolve)
    providerServer.closeAllConnections()
  })
})

// A browser would show the back-office; here its document is not served.
const isEnd = (location: string) => /^\/balie\/(?!aan)/.test(location)
function browser(person: string) {
  const { go, jarOf } = createTestBrowser(isEnd, { 'x-person': person })
  return { go, jarOf: () => jarOf(edge.url) }
}

const me = async (cookies: ReadonlyMap<string, string>): Promise<unknown> => {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await fetch(`${edge.url}/balie/trpc/session.me`, { headers: { cookie } })
  return response.json()
}

describe('signing in', () => {
  test('makes a member of the groups that the city gave, and leads back to the page that was asked', async () => {
    const { go, jarOf } = browser('nadia')
    const response = await go(`${edge.url}/balie/aanmelden?terug=/balie/melding/123`)
    expect(response.headers.get('location')).toBe('/balie/melding/123')
    expect(await me(jarOf())).toMatchObject({
      result: {
        data: {
          name: 'nadia of the city',
          role: 'lead',
          departments: [{ code: 'nette-stad', name: 'Nette Stad' }],
        },
      },
    })
  })

  test('gives a cookie for the back-office alone, and a new one each time', async () => {
    const { go, jarOf } = browser('els')
    const started = await fetch(`${edge.url}/balie/aanmelden`, { redirect: 'manual' })
    expect(started.headers.getSetCookie()[0]).toMatch(/^mp_staff=.*Path=\/balie;.*HttpOnly; SameSite=Lax/)
    await go(`${edge.url}/balie/aanmelden`)
    const before = jarOf().get('mp_staff')
    await go(`${edge.url}/balie/aanmelden`)
    expect(jarOf().get('mp_staff')).not.toBe(before)
  })

  test('never leads to another site', async () => {
    const { go } = browser('els')
    for (const wanted of ['https://evil.example/', '//evil.example', '/balie/../../evil', '/nl/']) {
      const response = await go(`${edge.url}/balie/aanmelden?terug=${encodeURIComponent(wanted)}`)
      expect(response.headers.get('location')).toBe('/balie/')
    }
  })

  test('without a role says so in Dutch and English', async () => {
    const response = await browser('guest').go(`${edge.url}/balie/aanmelden`)
    expect(response.status).toBe(403)
    const page = await response.text()
    expect(page).toContain('Je account heeft hier geen rol')
    expect(page).toContain('belong to no department of the report desk')
  })

  test('with an answer that nobody asked for is refused', async () => {
    const response = await fetch(`${edge.url}/balie/aangemeld?code=stolen&state=guessed`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Dit aanmelden is verlopen')
  })

  test('with the answer of another attempt is refused', async () => {
    const started = await fetch(`${edge.url}/balie/aanmelden`, { redirect: 'manual' })
    const response = await fetch(`${edge.url}/balie/aangemeld?code=stolen&state=guessed`, {
      headers: { cookie: cookiesSetBy(started) },
    })
    expect(response.status).toBe(401)
  })

  test('while the provider is away says so', async () => {
    const issuer = 'http://127.0.0.1:9'
    const alone = await createTestEdge(() => ({
      oidc: { issuer, clientId: 'desk', clientSecret: 'x', scopes: 'openid' },
    }))
    const response = await fetch(`${alone.url}/balie/aanmelden`)
    await alone.close()
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('De aanmelddienst van de stad antwoordt niet')
  })
})

describe('a session', () => {
  test('ends a day after sign-in, however much it is used: who lost the role does not keep it', async () => {
    const { go, jarOf } = browser('els')
    await go(`${edge.url}/balie/aanmelden`)
    const hour = 3_600_000
    for (let hours = 0; hours < 24; hours += 6) {
      time.passed = hours * hour
      expect(await me(jarOf())).toHaveProperty('result')
    }
    time.passed = 24 * hour + 1
    expect(await me(jarOf())).toHaveProperty('error')
    time.passed = 0
  })
})

describe('signing out', () => {
  test('needs a form of our own, and ends the session on the server', async () => {
    const { go, jarOf } = browser('els')
    await go(`${edge.url}/balie/aanmelden`)
    const cookies = new Map(jarOf())
    const foreign = await go(`${edge.url}/balie/afmelden`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    })
    expect(foreign.status).toBe(403)
    expect(await me(cookies)).toHaveProperty('result')
    await go(`${edge.url}/balie/afmelden`, { method: 'POST', headers: { origin: edge.url } })
    expect(await me(cookies)).toHaveProperty('error')
  })
})
