import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestBrowser } from '../../testing/test-browser.ts'
import { createTestEdge, type TestEdge } from '../../testing/test-edge.ts'
import { startTestIssuer, type TestIssuer } from '../../testing/test-issuer.ts'

const lotte = { sub: 'acm-lotte', given_name: 'Lotte', family_name: 'Vandenberghe', rrn: '85073003328' }
const clientId = 'meldpunt'

let issuer: TestIssuer
let edge: TestEdge
beforeAll(async () => {
  issuer = await startTestIssuer(lotte)
  const proof = { kind: 'secret', secret: 'secret' } as const
  const citizenOidc = {
    issuer: issuer.issuer,
    clientId,
    proof,
    scopes: 'openid profile rrn',
    acrValues: null,
  }
  edge = await createTestEdge(() => ({ citizenOidc }))
})
afterAll(async () => {
  await edge.close()
  await issuer.close()
})

const browser = () => createTestBrowser((location) => /^\/(nl|en|fr|de)(\/|$)/.test(location))
const sessionOf = async (cookie: string): Promise<unknown> => {
  const response = await fetch(`${edge.url}/trpc/person.session`, { headers: { cookie } })
  return response.json()
}
const signedIn = {
  result: { data: { signInOffered: true, person: { givenName: 'Lotte', means: null, unread: 0 } } },
}
const nobody = { result: { data: { signInOffered: true, person: null } } }

describe('signing out', () => {
  test('ends the session here, then at the provider, and comes back in the language of the person', async () => {
    const { go, cookieFor } = browser()
    await go(`${edge.url}/aanmelden?terug=/nl/mijn`)
    const cookie = cookieFor(edge.url)
    const response = await fetch(`${edge.url}/afmelden`, {
      method: 'POST',
      headers: { cookie, origin: edge.url, 'accept-language': 'de' },
      redirect: 'manual',
    })
    expect(await sessionOf(cookie)).toEqual(nobody)
    const to = new URL(response.headers.get('location') ?? '')
    expect(to.pathname).toBe('/v1/logout')
    expect(to.searchParams.get('client_id')).toBe(clientId)
    const back = new URL(to.searchParams.get('post_logout_redirect_uri') ?? '')
    back.searchParams.set('state', to.searchParams.get('state') ?? '')
    const home = await fetch(back, { redirect: 'manual' })
    expect(home.headers.get('location')).toBe('/nl/')
  })

  test('leaves no secret link behind for the next at the same computer', async () => {
    const { go, cookieFor } = browser()
    await go(`${edge.url}/aanmelden`)
    const link = 'mp_follow_01a208d7-5479-71c3-8ef3-7be64bbb23c0'
    const response = await fetch(`${edge.url}/afmelden`, {
      method: 'POST',
      headers: { cookie: `${cookieFor(edge.url)}; ${link}=token`, origin: edge.url },
      redirect: 'manual',
    })
    const gone = response.headers
      .getSetCookie()
      .filter((cookie) => cookie.includes('Expires=Thu, 01 Jan 1970'))
    expect(gone.map((cookie) => cookie.split('=')[0])).toEqual(['mp_citizen', link])
  })

  test('by a form of another site is refused', async () => {
    const { go, cookieFor } = browser()
    await go(`${edge.url}/aanmelden`)
    const cookie = cookieFor(edge.url)
    const response = await fetch(`${edge.url}/afmelden`, {
      method: 'POST',
      headers: { cookie, origin: 'https://evil.example' },
    })
    expect(response.status).toBe(403)
    expect(await sessionOf(cookie)).toEqual(signedIn)
  })
})
