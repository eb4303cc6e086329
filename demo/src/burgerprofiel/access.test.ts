import { afterEach, describe, expect, test } from 'vitest'
import { clientId, dossier, pair, startWithClock } from './burgerprofiel.test-data.ts'
import type { Burgerprofiel } from './start-burgerprofiel.ts'

const running: Burgerprofiel[] = []
const start = async () => {
  const started = await startWithClock()
  running.push(started.there)
  return started
}
afterEach(() => Promise.all(running.splice(0).map(({ close }) => close())))

describe('a token', () => {
  test('is given to a known client, for an hour', async () => {
    const { assert, askToken } = await start()
    const answer = await askToken(await assert())
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'DosisImport',
    })
  })

  test.each([
    ['signed with another key', { key: pair().privateKey }],
    ['of a client that is not known', { iss: 'somebody' }],
    ['about another client than it is from', { sub: 'somebody' }],
    ['meant for another service', { aud: 'https://elsewhere.example' }],
    ['that ended', { seconds: -1 }],
    ['that is good for a day', { seconds: 86_400 }],
  ])('is not given for an assertion %s', async (_, claims) => {
    const { assert, askToken } = await start()
    const answer = await askToken(await assert(claims))
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error: 'invalid_client' })
  })

  test('is given once for one assertion', async () => {
    const { assert, askToken } = await start()
    const assertion = await assert()
    expect((await askToken(assertion)).status).toBe(200)
    const again = await askToken(assertion)
    expect([again.status, await again.json()]).toMatchObject([401, { error_description: /jti/ }])
  })

  test.each([
    [{ scope: 'everything' }, 400, 'invalid_scope'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
    [{ client_assertion_type: 'urn:other' }, 401, 'invalid_client'],
    [{ client_assertion: 'no.token.' }, 401, 'invalid_client'],
  ])('is not given for %j', async (extra, status, error) => {
    const { assert, askToken } = await start()
    const answer = await askToken(await assert({ iss: clientId }), extra)
    expect([answer.status, await answer.json()]).toMatchObject([status, { error }])
  })

  test('is needed for all that is sent, and ends', async () => {
    const { there, clock, createClient } = await start()
    const url = `${there.dossierUrl}/dossiers`
    expect((await fetch(url, { method: 'POST' })).status).toBe(401)
    const client = await createClient()
    clock.now += 3_599_000
    expect((await client.push(dossier())).status).toBe(202)
    clock.now += 2000
    const late = await client.push(dossier())
    expect([late.status, late.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
  })
})
