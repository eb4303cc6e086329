import { randomUUID } from 'node:crypto'
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify, SignJWT } from 'jose'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { clientId, createVisitor, keyPair, secret, startAcm, startFlow } from './acm.test-data.ts'

type Acm = Awaited<ReturnType<typeof startAcm>>

const running: Acm[] = []
const start = async (...auth: Parameters<typeof startAcm>) => {
  const acm = await startAcm(...auth)
  running.push(acm)
  return acm
}
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  await Promise.all(running.splice(0).map(({ close }) => close()))
})

const annelies = { sub: 'annelies.vercruysse', means: 'itsme' }

const bySecret = { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` }

const redeem = (acm: Acm, form: Record<string, string>, headers: Record<string, string> = bySecret) =>
  fetch(`${acm.issuer}/v1/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({
      ...{ grant_type: 'authorization_code', redirect_uri: `${acm.publicUrl}/aangemeld` },
      ...form,
    }),
  })

/** Signs somebody in up to the code that the product gets. */
const signIn = async (acm: Acm, extra: Record<string, string> = {}) => {
  const { verifier, query } = startFlow(acm.publicUrl)
  for (const [name, value] of Object.entries(extra)) query.set(name, value)
  const answer = await createVisitor(acm.issuer).choose(query, annelies)
  return { code: answer.get('code') ?? '', code_verifier: verifier, state: answer.get('state') }
}

const claimsOf = async (acm: Acm, response: Response) => {
  const { id_token } = z.object({ id_token: z.string() }).parse(await response.json())
  const keys = createRemoteJWKSet(new URL(`${acm.issuer}/v1/keys`))
  const { payload } = await jwtVerify(id_token, keys, { issuer: acm.issuer, audience: clientId })
  return { payload, alg: decodeProtectedHeader(id_token).alg }
}

describe('the stand-in of ACM/IDM', () => {
  test('says where its endpoints are, as ACM/IDM does', async () => {
    const acm = await start()
    const answer = await fetch(`${acm.issuer}/.well-known/openid-configuration`)
    expect(await answer.json()).toMatchObject({
      issuer: acm.issuer,
      authorization_endpoint: `${acm.issuer}/v1/auth`,
      token_endpoint: `${acm.issuer}/v1/token`,
      jwks_uri: `${acm.issuer}/v1/keys`,
      userinfo_endpoint: `${acm.issuer}/v1/userinfo`,
      introspection_endpoint: `${acm.issuer}/v1/introspect`,
      end_session_endpoint: `${acm.issuer}/v1/logout`,
      code_challenge_methods_supported: ['S256'],
    })
  })

  test('gives name and national number of who was chosen, and no mail address', async () => {
    const acm = await start()
    const { state, ...code } = await signIn(acm)
    const { payload, alg } = await claimsOf(acm, await redeem(acm, code))
    expect([state, alg]).toEqual(['state-1', 'RS256'])
    expect(payload).toMatchObject({
      ...{ sub: 'annelies.vercruysse', nonce: 'nonce-1', rrn: '84031297859' },
      ...{ given_name: 'Annelies', family_name: 'Vercruysse' },
    })
    expect(payload).not.toHaveProperty('email')
    expect(payload).not.toHaveProperty('acr')
  })

  test('names the means that was used where the product asked for it', async () => {
    const acm = await start()
    const { state: _state, ...code } = await signIn(acm, {
      acr_values: 'urn:be:vlaanderen:acmidm:authmethod:eid urn:be:vlaanderen:acmidm:authmethod:itsme',
    })
    const { payload } = await claimsOf(acm, await redeem(acm, code))
    expect(payload.acr).toMatch(/:itsme$/)
  })

  test('offers only the means that were asked for', async () => {
    const acm = await start()
    const { query } = startFlow(acm.publicUrl)
    query.set('acr_values', 'urn:x:eid')
    const { response } = await createVisitor(acm.issuer).visit(`${acm.issuer}/v1/auth?${query}`)
    const text = await response.text()
    expect(text).toContain('value="eid"')
    expect(text).not.toContain('value="itsme"')
  })

  test('takes a client that signs with its own key, and refuses another key', async () => {
    const { privateKey, publicJwk } = keyPair()
    const acm = await start({ kind: 'private_key', publicJwk })
    const signedBy = (key: typeof privateKey) =>
      new SignJWT({ jti: randomUUID() })
        .setProtectedHeader({ alg: 'ES256' })
        .setIssuer(clientId)
        .setSubject(clientId)
        .setAudience(acm.issuer)
        .setIssuedAt()
        .setExpirationTime('1m')
        .sign(key)
    const { state: _state, ...code } = await signIn(acm)
    const assertion = async (key: typeof privateKey) => ({
      ...{ ...code, client_id: clientId, client_assertion: await signedBy(key) },
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    })
    expect((await redeem(acm, await assertion(keyPair().privateKey), {})).status).toBe(401)
    expect((await redeem(acm, await assertion(privateKey), {})).status).toBe(200)
  })

  test('lets a code be used once, by who has the verifier, within 30 seconds', async () => {
    const acm = await start()
    const { state: _first, ...used } = await signIn(acm)
    expect((await redeem(acm, used)).status).toBe(200)
    expect((await redeem(acm, used)).status).toBe(400)
    const { state: _second, ...stolen } = await signIn(acm)
    expect((await redeem(acm, { ...stolen, code_verifier: 'v'.repeat(43) })).status).toBe(400)
    const { state: _third, ...late } = await signIn(acm)
    vi.useFakeTimers({ now: Date.now() + 31_000, toFake: ['Date'] })
    expect((await redeem(acm, late)).status).toBe(400)
  })

  test('asks for a proof key', async () => {
    const acm = await start()
    const { query } = startFlow(acm.publicUrl)
    query.delete('code_challenge')
    query.delete('code_challenge_method')
    const { url } = await createVisitor(acm.issuer).visit(`${acm.issuer}/v1/auth?${query}`)
    expect(new URL(url).searchParams.get('error')).toBe('invalid_request')
  })

  test('does not sign in who is not on the page', async () => {
    const acm = await start()
    const visitor = createVisitor(acm.issuer)
    const { url } = await visitor.visit(`${acm.issuer}/v1/auth?${startFlow(acm.publicUrl).query}`)
    const { response } = await visitor.visit(url, {
      method: 'POST',
      body: new URLSearchParams({ sub: 'els.verhaeghe', means: 'itsme' }),
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Begin opnieuw')
  })

  test('does not come up in production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await expect(startAcm()).rejects.toThrow('stand-in')
  })
})
