import type { ApiDeps } from '../deps.ts'
import { createTestBrowser } from './test-browser.ts'
import { createTestEdge, type TestEdge } from './test-edge.ts'
import { type StaffProvider, startStaffProvider } from './test-staff-provider.ts'

/** Somebody at a browser of their own. */
export type AtDesk = {
  /** Signs in, to the page that was asked for. */
  signIn: (path?: string) => Promise<Response>
  /** Sends what a page sends; `path` begins behind `/balie/trpc/`. */
  ask: (path: string) => Promise<{ status: number; body: unknown }>
  tell: (path: string, input: object) => Promise<{ status: number; body: unknown }>
  go: (path: string, init?: RequestInit) => Promise<Response>
  cookies: () => Map<string, string>
  cookie: () => string
}

export type TestDesk = {
  edge: TestEdge
  provider: StaffProvider
  /** How far the clock of the server is ahead; ms. */
  time: { passed: number }
  atDesk: (person: string) => AtDesk
  close: () => Promise<void>
}

// A browser would show the back-office; here its document is not served.
const isEnd = (location: string) => /^\/balie\/(?!aan)/.test(location)

function openBrowser(url: string, person: string): AtDesk {
  const { go, jarOf, cookieFor } = createTestBrowser(isEnd, { 'x-person': person })
  const answered = async (response: Response) => {
    const body: unknown = await response.json()
    return { status: response.status, body }
  }
  const headers = { 'content-type': 'application/json', origin: url }
  return {
    signIn: (path = '/balie/aanmelden') => go(`${url}${path}`),
    ask: async (path) => answered(await go(`${url}/balie/trpc/${path}`)),
    tell: async (path, input) => {
      const sent = { method: 'POST', headers, body: JSON.stringify(input) }
      return answered(await go(`${url}/balie/trpc/${path}`, sent))
    },
    go: (path, init) => go(`${url}${path}`, init),
    cookies: () => jarOf(url),
    cookie: () => cookieFor(url),
  }
}

type Setup = { refreshTokens?: boolean; own?: Partial<ApiDeps> }

/** The API behind a port with the sign-in of its staff, and a clock that a test sets forward. */
export async function createTestDesk(
  people: Readonly<Record<string, string[]>>,
  { refreshTokens = true, own = {} }: Setup = {},
): Promise<TestDesk> {
  const provider = await startStaffProvider(people, { refreshTokens })
  const time = { passed: 0 }
  const { issuer } = provider
  const client = { clientId: 'desk', clientSecret: 'secret', scopes: 'openid profile groups email' }
  const edge = await createTestEdge((url) => {
    provider.serve(`${url}/balie/aangemeld`)
    return { clock: () => Date.now() + time.passed, oidc: { issuer, ...client }, ...own }
  })
  const close = async () => {
    await edge.close()
    await provider.close()
  }
  return { edge, provider, time, atDesk: (person) => openBrowser(edge.url, person), close }
}
