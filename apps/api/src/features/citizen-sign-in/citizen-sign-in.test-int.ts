import { countStatements } from '@meldpunt/db/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createTestBrowser } from '../../testing/test-browser.ts'
import { createTestEdge, type TestEdge } from '../../testing/test-edge.ts'
import { startTestIssuer, type TestIssuer } from '../../testing/test-issuer.ts'

const lotte = {
  sub: 'acm-lotte',
  given_name: 'Lotte',
  family_name: 'Vandenberghe',
  rrn: '85073003328',
  acr: 'urn:be:vlaanderen:authmech:itsme',
}
const clientId = 'meldpunt'

let issuer: TestIssuer
let edge: TestEdge
beforeAll(async () => {
  issuer = await startTestIssuer(lotte)
  edge = await createTestEdge(() => ({
    citizenOidc: {
      issuer: issuer.issuer,
      clientId,
      proof: { kind: 'secret', secret: 'secret' },
      scopes: 'openid profile rrn',
      acrValues: 'urn:be:vlaanderen:authmech:eid urn:be:vlaanderen:authmech:itsme',
    },
  }))
})
afterEach(() => issuer.bend({}))
afterAll(async () => {
  await edge.close()
  await issuer.close()
})

const isPage = (location: string) => /^\/(nl|en|fr|de)(\/|$)/.test(location)
const browser = () => createTestBrowser(isPage)
const sessionOf = async (cookie: string): Promise<unknown> => {
  const response = await fetch(`${edge.url}/trpc/person.session`, { headers: { cookie } })
  return response.json()
}
const signedIn = {
  result: { data: { signInOffered: true, person: { givenName: 'Lotte', means: 'itsme', unread: 0 } } },
}
const nobody = { result: { data: { signInOffered: true, person: null } } }
const countPersons = async () => {
  const { rows } = await edge.database.pool.query('select * from person')
  return rows
}

describe('a citizen who signs in', () => {
  test('comes back to the page that was asked, and the site knows who it is', async () => {
    const { go, cookieFor } = browser()
    const response = await go(`${edge.url}/aanmelden?terug=/nl/mijn`)
    expect(response.headers.get('location')).toBe('/nl/mijn')
    expect(await sessionOf(cookieFor(edge.url))).toEqual(signedIn)
    const asked = issuer.lastAsked()
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('acr_values')).toContain('itsme')
    expect(asked.get('scope')).toBe('openid profile rrn')
  })

  test('is the same person in two tabs at once, and the next time', async () => {
    await Promise.all([browser().go(`${edge.url}/aanmelden`), browser().go(`${edge.url}/aanmelden`)])
    expect(await countPersons()).toHaveLength(1)
  })

  test('leaves no national number behind, only what cannot be read', async () => {
    const [person] = await countPersons()
    expect(JSON.stringify(person)).not.toContain(lotte.rrn)
    expect(person.national_number_hash).toMatch(/^[\da-f]{64}$/)
    expect(person.national_number_sealed).toMatch(/^tests:/)
    expect(person.birth_date).toBe('1985-07-30')
    expect(edge.logged()).not.toContain(lotte.rrn)
  })

  test('gets a new session, so that a cookie known before is worth nothing', async () => {
    const { go, jarOf, cookieFor } = browser()
    const started = await fetch(`${edge.url}/aanmelden`, { redirect: 'manual' })
    const [cookie = ''] = started.headers.getSetCookie()
    expect(cookie).toMatch(/^mp_citizen=.*Path=\/;.*HttpOnly; SameSite=Lax/)
    await go(`${edge.url}/aanmelden`)
    const before = cookieFor(edge.url)
    await go(`${edge.url}/aanmelden`)
    expect(jarOf(edge.url).get('mp_citizen')).toBeDefined()
    expect(cookieFor(edge.url)).not.toBe(before)
    expect(await sessionOf(before)).toEqual(nobody)
  })

  test('in two tabs of one browser gets where each of them was going', async () => {
    const { go, cookieFor } = browser()
    const begin = async (path: string) => {
      const begun = await fetch(`${edge.url}/aanmelden?terug=${path}`, {
        headers: { cookie: cookieFor(edge.url) },
        redirect: 'manual',
      })
      return begun.headers.get('location') ?? ''
    }
    await go(`${edge.url}/aanmelden`)
    const [one, other] = [await begin('/nl/mijn'), await begin('/nl/mijn/voorkeuren')]
    expect((await go(one)).headers.get('location')).toBe('/nl/mijn')
    expect((await go(other)).headers.get('location')).toBe('/nl/mijn/voorkeuren')
    expect(await sessionOf(cookieFor(edge.url))).toEqual(signedIn)
  })

  test('is never led to another site', async () => {
    for (const wanted of ['https://evil.example/', '//evil.example', '/\\evil.example', '/balie/', '/nlx']) {
      const response = await browser().go(`${edge.url}/aanmelden?terug=${encodeURIComponent(wanted)}`)
      expect(response.headers.get('location')).toBe('/nl/mijn')
    }
  })
})

describe('what cannot be trusted', () => {
  const refused = async () => {
    const { go, cookieFor } = browser()
    const response = await go(`${edge.url}/aanmelden?terug=/nl/mijn`)
    expect(await sessionOf(cookieFor(edge.url))).toEqual(nobody)
    return { status: response.status, text: await response.text() }
  }

  test.each([
    ['signed by somebody else', { foreignKey: true }],
    ['that expired', { claims: { exp: 1_000_000_000 } }],
    ['for another audience', { claims: { aud: 'another-site' } }],
    ['of another attempt', { claims: { nonce: 'another' } }],
    ['of another provider', { claims: { iss: 'https://evil.example' } }],
  ])('is a token %s', async (_what, bend) => {
    issuer.bend(bend)
    const { status, text } = await refused()
    expect(status).toBe(401)
    expect(text).toContain('Het antwoord van de aanmelddienst klopte niet')
  })

  test.each([
    ['without the national number', { claims: { rrn: undefined } }],
    ['with a national number whose check digits are wrong', { claims: { rrn: '85073003329' } }],
    ['without a name', { claims: { given_name: ' ' } }],
  ])('is a token %s, which is told with what to do', async (_what, bend) => {
    issuer.bend(bend)
    const { status, text } = await refused()
    expect(status).toBe(403)
    expect(text).toContain('geen geldig rijksregisternummer')
    expect(edge.logged()).toMatch(/"refusal":\{"why":"[a-z_]+"/)
    expect(edge.logged()).not.toContain('85073003329')
  })

  test('is a callback that nobody asked for', async () => {
    const response = await fetch(`${edge.url}/aangemeld?code=stolen&state=guessed`, {
      headers: { 'accept-language': 'de' },
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Diese Anmeldung ist abgelaufen')
  })

  test('is the answer to another attempt', async () => {
    const started = await fetch(`${edge.url}/aanmelden`, { redirect: 'manual' })
    const cookie = started.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
    const response = await fetch(`${edge.url}/aangemeld?code=stolen&state=guessed`, { headers: { cookie } })
    expect(response.status).toBe(400)
    const back = await fetch(started.headers.get('location') ?? '', { redirect: 'manual' })
    const own = await fetch(back.headers.get('location') ?? '', { headers: { cookie }, redirect: 'manual' })
    expect(own.headers.get('location')).toBe('/nl/mijn')
  })

  test('is an account with the national number of another account, which a person has to sort out', async () => {
    const tom = { sub: 'acm-tom', rrn: '17073003384' }
    issuer.bend({ claims: tom })
    await browser().go(`${edge.url}/aanmelden`)
    issuer.bend({ claims: { ...tom, rrn: lotte.rrn } })
    const { status, text } = await refused()
    expect(status).toBe(409)
    expect(text).toContain('Bel 1777, dan zoeken we het uit')
    expect(text).not.toContain('Probeer opnieuw')
    expect(edge.logged()).toContain('"type":"TwoAccountsError"')
    expect(edge.logged()).not.toContain(lotte.rrn)
  })

  test('is an answer that was used before', async () => {
    const started = await fetch(`${edge.url}/aanmelden`, { redirect: 'manual' })
    const cookie = started.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
    const back = await fetch(started.headers.get('location') ?? '', { redirect: 'manual' })
    const address = back.headers.get('location') ?? ''
    const first = await fetch(address, { headers: { cookie }, redirect: 'manual' })
    expect(first.headers.get('location')).toBe('/nl/mijn')
    const again = await fetch(address, { headers: { cookie }, redirect: 'manual' })
    expect(again.status).toBe(400)
    expect(await again.text()).toContain('de link werd al gebruikt')
  })
})

describe('a provider', () => {
  test('at which the person stops is no error', async () => {
    issuer.bend({ error: 'access_denied' })
    const response = await browser().go(`${edge.url}/aanmelden?terug=/en/mijn`)
    expect(response.status).toBe(401)
    expect(await response.text()).toContain('You stopped signing in')
  })

  test('that is away is told', async () => {
    const citizenOidc = {
      issuer: 'http://127.0.0.1:9',
      clientId,
      proof: { kind: 'secret', secret: 'secret' } as const,
      scopes: 'openid',
      acrValues: null,
    }
    const alone = await createTestEdge(() => ({ citizenOidc }))
    const response = await fetch(`${alone.url}/aanmelden?terug=/nl/`)
    await alone.close()
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('antwoordt niet')
  })

  test('that the city does not have is not offered', async () => {
    const alone = await createTestEdge()
    const response = await fetch(`${alone.url}/aanmelden`)
    const session = await fetch(`${alone.url}/trpc/person.session`)
    await alone.close()
    expect(response.status).toBe(404)
    expect(await session.json()).toEqual({ result: { data: { signInOffered: false, person: null } } })
  })
})

describe('one browser', () => {
  test('can be a citizen and a member of staff without mixing them', async () => {
    const { go, cookieFor } = browser()
    await go(`${edge.url}/aanmelden`)
    const response = await fetch(`${edge.url}/balie/trpc/session.me`, {
      headers: { cookie: cookieFor(edge.url) },
    })
    expect(response.status).toBe(401)
  })
})

describe('being signed in', () => {
  test('costs one statement a request, and nothing without the cookie', async () => {
    const { go, cookieFor } = browser()
    await go(`${edge.url}/aanmelden`)
    const cookie = cookieFor(edge.url)
    const ask = async (headers: Record<string, string>) => {
      const query = encodeURIComponent(JSON.stringify({ language: 'nl' }))
      const response = await fetch(`${edge.url}/trpc/city.categories?input=${query}`, { headers })
      await response.arrayBuffer()
    }
    await ask({})
    const counted = countStatements(edge.database.pool)
    await ask({})
    expect(counted.statements).toHaveLength(0)
    await ask({ cookie })
    expect(counted.statements).toHaveLength(1)
  })
})
