import { findReport } from '@meldpunt/db'
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { createTestEdge, type TestEdge } from '../../testing/test-edge.ts'
import { startTestIssuer, type TestIssuer } from '../../testing/test-issuer.ts'

const audience = 'https://meldpunt.example'
const scope = 'dv_mbp_incidents'
const nationalNumber = '85.07.30-033 28'
const client = { aud: audience, scope: `openid ${scope}`, client_id: 'mijn-burgerprofiel' }

let issuer: TestIssuer
let edge: TestEdge
let token: string
beforeAll(async () => {
  issuer = await startTestIssuer({})
  edge = await createTestEdge(() => ({ meldingDoen: { issuer: issuer.issuer, audience, scope } }))
  token = await issuer.token(client)
})
afterAll(async () => {
  await edge.close()
  await issuer.close()
})

const flyTipping = {
  category: 'fly-tipping',
  description: 'Er liggen matrassen naast de glasbol',
  place: { text: 'Kerkstraat 41', point: { lat: 50.8279, lon: 3.2648 }, postcode: '8500' },
  answers: { what: 'bags' },
  person: { nationalNumber, givenName: 'Lotte', familyName: 'Vandenberghe' },
}

const configuration = z.looseObject({
  categories: z.array(z.object({ code: z.string(), schema: z.unknown() })),
})
const viewed = z.looseObject({ url: z.string(), reference: z.string() })
const problem = z.looseObject({ errors: z.optional(z.unknown()) })

type Wish = { key?: string | null; bearer?: string | null; body?: unknown; headers?: Record<string, string> }

const post = ({ key = 'key-1', bearer = token, body = flyTipping, headers = {} }: Wish = {}) =>
  fetch(`${edge.url}/v1/melding`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      ...(key !== null && { 'idempotency-key': key }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  return problem.parse(await response.json())
}
const urlOf = async (response: Response) => viewed.parse(await response.json()).url
const idOf = (url: string) => url.slice(url.lastIndexOf('/') + 1)

describe('the configuration', () => {
  test('has every category with a schema of its own, in the language asked for', async () => {
    const response = await fetch(`${edge.url}/v1/melding/configuration`, {
      headers: { authorization: `Bearer ${token}`, 'accept-language': 'fr' },
    })
    const told = configuration.parse(await response.json())
    expect(told).toMatchObject({ language: 'fr', attachments: { maxCount: 10 } })
    expect(told.categories.length).toBeGreaterThan(30)
    const tipping = told.categories.find(({ code }) => code === 'fly-tipping')
    expect(tipping?.schema).toMatchObject({ properties: { category: { const: 'fly-tipping' } } })
  })
})

describe('a posted report', () => {
  test("is made, and is the person's whose number came with it", async () => {
    const response = await post()
    expect(response.status).toBe(201)
    const view = viewed.parse(await response.json())
    expect(view).toMatchObject({ status: 'received', statusLabel: 'Ontvangen' })
    expect(view.reference).toMatch(/^\d{3}-\d{3}-\d{2}-\d$/)
    const loaded = await findReport(edge.database.write, idOf(view.url))
    expect(loaded?.report).toMatchObject({ channel: 'burgerprofiel', description: flyTipping.description })
    const { rows } = await edge.database.pool.query('select id, given_name from person')
    expect(rows).toEqual([{ id: loaded?.report.personId, given_name: 'Lotte' }])
    expect(edge.logged()).not.toContain('85073003328')
  })

  test('is one report, however often the same key brings it', async () => {
    const [one, two] = await Promise.all([post({ key: 'twice' }), post({ key: 'twice' })])
    const again = await post({ key: 'twice' })
    const urls = await Promise.all([one, two, again].map(urlOf))
    expect(new Set(urls).size).toBe(1)
  })

  test('under the key of another report is refused', async () => {
    await post({ key: 'used' })
    const response = await post({ key: 'used', body: { ...flyTipping, description: 'Iets anders' } })
    expect(response.status).toBe(422)
    expect(await problemOf(response)).toMatchObject({ type: 'urn:meldpunt:problem:idempotency-key-reused' })
  })

  test('of another client under the same key is another report', async () => {
    const other = await issuer.token({ ...client, client_id: 'another-service' })
    const [mine, theirs] = await Promise.all([post({ key: 'same' }), post({ key: 'same', bearer: other })])
    expect(await urlOf(mine)).not.toBe(await urlOf(theirs))
    const spaced = await issuer.token({ ...client, client_id: `${client.client_id} same` })
    const [one, two] = [await post({ key: 'same same' }), await post({ key: 'same', bearer: spaced })]
    expect([one.status, two.status]).toEqual([201, 201])
  })

  test('keeps its photos, drawn again', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer()
    const attachments = [{ name: 'matras.jpg', content: photo.toString('base64') }]
    const response = await post({ key: 'photo', body: { ...flyTipping, attachments } })
    expect(response.status).toBe(201)
    const loaded = await findReport(edge.database.write, idOf(await urlOf(response)))
    expect(loaded?.report.attachments).toHaveLength(1)
  })
})

describe('what is wrong with a body', () => {
  test.each([
    ['a field that is missing', { description: '' }, '/description'],
    ['an unknown category', { category: 'unicorns' }, '/category'],
    [
      'a national number with wrong check digits',
      { person: { nationalNumber: '85073003329' } },
      '/person/nationalNumber',
    ],
    ['an address without @', { contact: { email: 'lotte' } }, '/contact/email'],
    ['an answer to what nobody asked', { answers: { what: 'bags', colour: 'red' } }, '/answers/colour'],
    ['a photo that is none', { attachments: [{ content: 'aGVsbG8=' }] }, '/attachments/0/content'],
    ['a moment that is none', { seenAt: 'yesterday' }, '/seenAt'],
  ])('is told with its place: %s', async (_what, change, pointer) => {
    const response = await post({
      key: pointer,
      body: { ...flyTipping, ...change },
      headers: { 'accept-language': 'en' },
    })
    expect(response.status).toBe(422)
    const { errors } = await problemOf(response)
    expect(errors).toEqual([{ pointer, detail: expect.stringMatching(/\w/) }])
  })

  test('that is no JSON, or not said to be, or comes without a key', async () => {
    expect((await post({ body: '{' })).status).toBe(400)
    expect((await post({ headers: { 'content-type': 'text/plain' } })).status).toBe(415)
    const response = await post({ key: null })
    expect(await problemOf(response)).toMatchObject({
      status: 400,
      type: 'urn:meldpunt:problem:idempotency-key-required',
    })
  })
})

describe('a token', () => {
  test.each([
    ['signed by somebody else', () => issuer.token(client, 'foreign')],
    ['that expired', () => issuer.token({ ...client, exp: 1_000_000_000 })],
    ['for another audience', () => issuer.token({ ...client, aud: 'https://elsewhere.example' })],
    ['of another issuer', () => issuer.token({ ...client, iss: 'https://evil.example' })],
    ['that is nonsense', async () => 'a.b.c'],
  ])('%s is refused', async (_what, make) => {
    const response = await post({ bearer: await make() })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"')
  })

  test('without the scope is refused as such', async () => {
    const response = await post({ bearer: await issuer.token({ ...client, scope: 'openid' }) })
    expect(response.status).toBe(403)
    expect(await problemOf(response)).toMatchObject({ type: 'urn:meldpunt:problem:insufficient-scope' })
  })

  test('that is missing is asked for', async () => {
    const response = await post({ bearer: null })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /)
  })

  test('for later, of no algorithm, or signed with what everybody knows, is refused', async () => {
    const inAnHour = Math.floor(Date.now() / 1000) + 3600
    const said = { iss: issuer.issuer, exp: inAnHour, ...client }
    const none = new UnsecuredJWT(said).encode()
    const known = new TextEncoder().encode(await (await fetch(`${issuer.issuer}/v1/keys`)).text())
    const shared = await new SignJWT(said).setProtectedHeader({ alg: 'HS256', kid: 'own' }).sign(known)
    for (const bearer of [await issuer.token({ ...client, nbf: inAnHour }), none, shared])
      expect((await post({ bearer })).status).toBe(401)
  })

  test('under keys that nobody knows does not make us ask the issuer on and on', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const before = issuer.keysAsked()
    for (const kid of ['a', 'b', 'c', 'd', 'e']) {
      const header = { alg: 'RS256', kid }
      expect(
        (await post({ bearer: await new SignJWT(client).setProtectedHeader(header).sign(privateKey) }))
          .status,
      ).toBe(401)
    }
    expect(issuer.keysAsked() - before).toBeLessThan(2)
  })

  test('cannot be checked while the keys of its issuer are away, which is asked no more than now and then', async () => {
    issuer.bend({ keysAway: true })
    const alone = await createTestEdge(() => ({ meldingDoen: { issuer: issuer.issuer, audience, scope } }))
    const before = issuer.keysAsked()
    const headers = { authorization: `Bearer ${token}` }
    const ask = async () => (await fetch(`${alone.url}/v1/melding/configuration`, { headers })).status
    expect([await ask(), await ask(), await ask()]).toEqual([503, 503, 503])
    expect(issuer.keysAsked() - before).toBe(1)
    issuer.bend({})
    await alone.close()
  })

  test('cannot be checked while its issuer is away', async () => {
    const away = { issuer: 'http://127.0.0.1:9', audience, scope }
    const alone = await createTestEdge(() => ({ meldingDoen: away }))
    const response = await fetch(`${alone.url}/v1/melding/configuration`, {
      headers: { authorization: 'Bearer a.b.c' },
    })
    await alone.close()
    expect(response.status).toBe(503)
  })
})
