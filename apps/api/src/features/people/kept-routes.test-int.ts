import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestBrowser } from '../../testing/test-browser.ts'
import { createTestEdge, type TestEdge } from '../../testing/test-edge.ts'
import { startTestIssuer, type TestIssuer } from '../../testing/test-issuer.ts'

const lotte = { sub: 'acm-lotte', given_name: 'Lotte', family_name: 'Vandenberghe', rrn: '85073003328' }

let issuer: TestIssuer
let edge: TestEdge
beforeAll(async () => {
  issuer = await startTestIssuer(lotte)
  edge = await createTestEdge(() => ({
    citizenOidc: {
      issuer: issuer.issuer,
      clientId: 'meldpunt',
      proof: { kind: 'secret', secret: 'secret' },
      scopes: 'openid profile rrn',
      acrValues: null,
    },
  }))
})
afterAll(async () => {
  await edge.close()
  await issuer.close()
})

const fetchKept = (headers: Record<string, string> = {}) =>
  fetch(`${edge.url}/api/mijn/gegevens.json?language=fr`, { headers })

describe('the file with all that is kept', () => {
  test('is given to who signed in, to be saved and kept by no cache', async () => {
    const { go, cookieFor } = createTestBrowser((location) => location.startsWith('/nl'))
    await go(`${edge.url}/aanmelden?terug=/nl/mijn`)
    const response = await fetchKept({ cookie: cookieFor(edge.url) })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.json"$/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ person: { givenName: 'Lotte' }, reports: [] })
    expect(edge.logged()).not.toContain(lotte.rrn)
  })

  test('is given to nobody else, also not to who was forgotten while signed in', async () => {
    expect((await fetchKept()).status).toBe(401)
    const { go, cookieFor } = createTestBrowser((location) => location.startsWith('/nl'))
    await go(`${edge.url}/aanmelden?terug=/nl/mijn`)
    await edge.database.pool.query('update person set erased_at = now()')
    expect((await fetchKept({ cookie: cookieFor(edge.url) })).status).toBe(401)
  })
})
