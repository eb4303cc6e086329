import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestBrowser } from '../../testing/test-browser.ts'
import { cookiesSetBy, createTestEdge } from '../../testing/test-edge.ts'
import { createTestDesk, type TestDesk } from '../../testing/test-staff.ts'

let desk: TestDesk
let url: string
beforeAll(async () => {
  desk = await createTestDesk({
    nadia: ['meldpunt:nette-stad:lead', 'meldpunt:nette-stad:department', 'other:thing'],
    els: ['meldpunt:1777:clerk'],
    guest: ['library:reader'],
  })
  url = desk.edge.url
})
afterAll(() => desk.close())

const browser = (person: string) => {
  const { cookies, go } = desk.atDesk(person)
  return { go: (to: string, init?: RequestInit) => go(to.slice(url.length), init), jarOf: cookies }
}

const me = async (cookies: ReadonlyMap<string, string>): Promise<unknown> => {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await fetch(`${url}/balie/trpc/session.me`, { headers: { cookie } })
  return response.json()
}

describe('signing in', () => {
  test('makes a member of the groups that the city gave, and leads back to the page that was asked', async () => {
    const { go, jarOf } = browser('nadia')
    const response = await go(`${url}/balie/aanmelden?terug=/balie/melding/123`)
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
    const started = await fetch(`${url}/balie/aanmelden`, { redirect: 'manual' })
    expect(started.headers.getSetCookie()[0]).toMatch(/^mp_staff=.*Path=\/balie;.*HttpOnly; SameSite=Lax/)
    await go(`${url}/balie/aanmelden`)
    const before = jarOf().get('mp_staff')
    await go(`${url}/balie/aanmelden`)
    expect(jarOf().get('mp_staff')).not.toBe(before)
  })

  test('never leads to another site', async () => {
    const { go } = browser('els')
    for (const wanted of ['https://evil.example/', '//evil.example', '/balie/../../evil', '/nl/']) {
      const response = await go(`${url}/balie/aanmelden?terug=${encodeURIComponent(wanted)}`)
      expect(response.headers.get('location')).toBe('/balie/')
    }
  })

  test('without a role says so in Dutch and English', async () => {
    const response = await browser('guest').go(`${url}/balie/aanmelden`)
    expect(response.status).toBe(403)
    const page = await response.text()
    expect(page).toContain('Je account heeft hier geen rol')
    expect(page).toContain('belong to no department of the report desk')
  })

  test('with an answer that nobody asked for is refused', async () => {
    const response = await fetch(`${url}/balie/aangemeld?code=stolen&state=guessed`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Dit aanmelden is verlopen')
  })

  test('with the answer of another attempt is refused', async () => {
    const started = await fetch(`${url}/balie/aanmelden`, { redirect: 'manual' })
    const response = await fetch(`${url}/balie/aangemeld?code=stolen&state=guessed`, {
      headers: { cookie: cookiesSetBy(started) },
    })
    expect(response.status).toBe(400)
  })

  test('in two tabs of one browser works in both', async () => {
    const isPage = (location: string) => /^\/balie\/(?!aan)/.test(location)
    const { go, cookieFor } = createTestBrowser(isPage, { 'x-person': 'els' })
    await go(`${url}/balie/aanmelden`)
    const begin = async (path: string) => {
      const options = { headers: { cookie: cookieFor(url) }, redirect: 'manual' } as const
      const begun = await fetch(`${url}/balie/aanmelden?terug=${path}`, options)
      return begun.headers.get('location') ?? ''
    }
    const [one, other] = [await begin('/balie/wachtrij'), await begin('/balie/telefoon')]
    expect((await go(one)).headers.get('location')).toBe('/balie/wachtrij')
    expect((await go(other)).headers.get('location')).toBe('/balie/telefoon')
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
    await go(`${url}/balie/aanmelden`)
    const hour = 3_600_000
    for (let hours = 0; hours < 24; hours += 6) {
      desk.time.passed = hours * hour
      expect(await me(jarOf())).toHaveProperty('result')
    }
    desk.time.passed = 24 * hour + 1
    expect(await me(jarOf())).toHaveProperty('error')
    desk.time.passed = 0
  })
})

describe('signing out', () => {
  test('needs a form of our own, and ends the session on the server', async () => {
    const { go, jarOf } = browser('els')
    await go(`${url}/balie/aanmelden`)
    const cookies = new Map(jarOf())
    const foreign = await go(`${url}/balie/afmelden`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    })
    expect(foreign.status).toBe(403)
    expect(await me(cookies)).toHaveProperty('result')
    await go(`${url}/balie/afmelden`, { method: 'POST', headers: { origin: url } })
    expect(await me(cookies)).toHaveProperty('error')
  })
})
