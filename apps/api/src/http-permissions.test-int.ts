import { randomUUID } from 'node:crypto'
import { insertMail } from '@meldpunt/db'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { createApi } from './api.ts'
import { type HttpRoute, type HttpVisitor, httpPermissions, httpVisitors } from './http-permissions.ts'
import { submitOverHttp } from './testing/submit-over-http.ts'
import { createTestBrowser } from './testing/test-browser.ts'
import { cookiesSetBy } from './testing/test-edge.ts'
import { startTestIssuer, type TestIssuer } from './testing/test-issuer.ts'
import { createTestDesk, type TestDesk } from './testing/test-staff.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

type Visitor =
  | HttpVisitor
  | 'another follower'
  | 'another citizen'
  | 'staff of another team'
  | 'a wrong token'
type Sent = { path: string; type?: string; body?: string }

const lotte = { sub: 'acm-lotte', given_name: 'Lotte', family_name: 'Vandenberghe', rrn: '85073003328' }
const tom = { sub: 'acm-tom', given_name: 'Tom', family_name: 'Claes', rrn: '81020300172' }

let issuer: TestIssuer
let desk: TestDesk
let headersOf: Record<Visitor, Record<string, string>>
let samples: Record<HttpRoute, Sent>

async function citizenCookie(claims: object): Promise<string> {
  issuer.bend({ claims: { ...claims } })
  const { go, cookieFor } = createTestBrowser((location) => location.startsWith('/nl'))
  await go(`${desk.edge.url}/aanmelden?terug=/nl/mijn`)
  return cookieFor(desk.edge.url)
}

async function staffCookie(name: string): Promise<string> {
  const person = desk.atDesk(name)
  await person.signIn()
  return person.cookie()
}

/** The cookie that the secret link of a report gives. */
const linkCookie = async (followUrl: string) =>
  cookiesSetBy(await fetch(`${desk.edge.url}${new URL(followUrl).pathname}`, { redirect: 'manual' }))

/** A photo under the id of a report that does not exist yet, as a citizen adds it to a draft. */
async function photo(reportId: string, cookie: string): Promise<string> {
  const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#7a4800' } })
    .jpeg()
    .toBuffer()
  const response = await fetch(`${desk.edge.url}/api/attachments/${reportId}/${randomUUID()}`, {
    method: 'PUT',
    headers: { origin: desk.edge.url, 'content-type': 'image/jpeg', cookie },
    body: new Uint8Array(picture),
  })
  return z.object({ id: z.string() }).parse(await response.json()).id
}

const mailId = randomUUID()

/** A mail that joined a report. */
async function keepMail(reportId: string): Promise<void> {
  const { db, storage } = desk.edge.deps
  const rawKey = `mail/${mailId}.eml`
  await storage.put(rawKey, Buffer.from('Subject: Tegel'))
  const ids = { id: mailId, hash: mailId, contentHash: mailId, messageId: null, reportId, rawKey }
  const said = { fromAddress: null, fromName: null, subject: 'Tegel', text: '', size: 14, attachments: [] }
  const fate = { kind: 'information', state: 'done', why: null, receivedAt: Date.now() } as const
  await db.write.transaction().execute((trx) => insertMail(trx, { ...ids, ...said, ...fate }))
}

const text = 'text/plain'
const form = 'application/x-www-form-urlencoded'

/** What is sent to each address: enough to pass its gate, and no more. */
const samplesOf = (reportId: string, attachmentId: string, link: string): Record<HttpRoute, Sent> => ({
  'GET /healthz': { path: '/healthz' },
  'GET /readyz': { path: '/readyz' },
  'GET /metrics': { path: '/metrics' },
  'GET /v1/melding/configuration': { path: '/v1/melding/configuration' },
  'POST /v1/melding/': { path: '/v1/melding/', type: 'application/json', body: '{}' },
  'POST /api/cti/:token': { path: '/api/cti/a-guess', type: form, body: 'event=newCall&callId=1' },
  'GET /balie/aanmelden': { path: '/balie/aanmelden' },
  'GET /balie/aangemeld': { path: '/balie/aangemeld?code=stolen&state=guessed' },
  'POST /balie/afmelden': { path: '/balie/afmelden' },
  'PUT /balie/api/attachments/:reportId/:clientId': {
    ...{ path: `/balie/api/attachments/${reportId}/of-staff`, type: text, body: 'no photo' },
  },
  'GET /balie/api/attachments/:id': { path: `/balie/api/attachments/${attachmentId}` },
  'GET /balie/api/attachments/:id/thumb': { path: `/balie/api/attachments/${attachmentId}/thumb` },
  'GET /balie/api/mail/:id': { path: `/balie/api/mail/${mailId}` },
  'PUT /api/attachments/:reportId/:clientId': {
    ...{ path: `/api/attachments/${reportId}/of-citizen`, type: text, body: 'no photo' },
  },
  'GET /api/attachments/:id': { path: `/api/attachments/${attachmentId}` },
  'GET /api/attachments/:id/thumb': { path: `/api/attachments/${attachmentId}/thumb` },
  'GET /api/mijn/gegevens.json': { path: '/api/mijn/gegevens.json' },
  'GET /aanmelden': { path: '/aanmelden' },
  'GET /aangemeld': { path: '/aangemeld?code=stolen&state=guessed' },
  'POST /afmelden': { path: '/afmelden' },
  'GET /afgemeld': { path: '/afgemeld' },
  'GET {/:language}/volg/:token': { path: link },
  'GET /:language/partner/:token': { path: '/nl/partner/a-guess' },
  'POST /:language/melden': { path: '/nl/melden', type: form, body: 'description=' },
  'POST /:language/melding/:reportId/:command': {
    ...{
      path: `/nl/melding/${reportId}/addInformation`,
      type: form,
      body: 'commandId=a-new-one&text=Iets',
    },
  },
  'POST /:language/mijn/:command': { path: '/nl/mijn/askErasure', type: form, body: 'commandId=a-new-one' },
  'POST /:language/volgen/:command': { path: '/nl/volgen/askCode', type: form, body: 'reference=' },
  'POST /:language/mail-bevestigen': {
    ...{ path: '/nl/mail-bevestigen', type: form, body: 'commandId=a-new-one&token=a-guess' },
  },
  'GET /': { path: '/' },
  'GET /:language': { path: '/nl' },
  'GET /:language{/*path}': { path: '/nl/melden' },
})

beforeAll(async () => {
  issuer = await startTestIssuer(lotte)
  const meldingDoen = { issuer: issuer.issuer, audience: 'https://meldpunt.example', scope: 'incidents' }
  desk = await createTestDesk(
    { els: ['meldpunt:1777:clerk'], dirk: ['meldpunt:groen:department'] },
    {
      own: {
        meldingDoen,
        telephony: { token: 'the-token-of-the-telephone-exchange', ownNumbers: [] },
        metricsToken: 'a token of at least thirty-two signs'.replaceAll(' ', '-'),
        citizenOidc: {
          ...{ issuer: issuer.issuer, clientId: 'meldpunt', scopes: 'openid profile rrn', acrValues: null },
          proof: { kind: 'secret', secret: 'secret' },
        },
        renderPage: async () => ({ status: 200, headers: {}, html: '<!doctype html><title>A page</title>' }),
      },
    },
  )
  const citizen = await citizenCookie(lotte)
  const own = await reportOf(citizen)
  const other = await reportOf('')
  await keepMail(own.reportId)
  samples = samplesOf(own.reportId, own.attachmentId, new URL(own.followUrl).pathname)
  const token = (audience: string) =>
    issuer.token({ aud: audience, scope: 'incidents', client_id: 'burgerprofiel' })
  headersOf = {
    anonymous: {},
    follower: { cookie: await linkCookie(own.followUrl) },
    citizen: { cookie: citizen },
    staff: { cookie: await staffCookie('els') },
    service: { authorization: `Bearer ${await token(meldingDoen.audience)}` },
    'another follower': { cookie: await linkCookie(other.followUrl) },
    'another citizen': { cookie: await citizenCookie(tom) },
    'staff of another team': { cookie: await staffCookie('dirk') },
    'a wrong token': { authorization: `Bearer ${await token('https://elsewhere.example')}` },
  }
})
afterAll(async () => {
  await desk.close()
  await issuer.close()
})

/** A report of who has this cookie, with a photo. */
async function reportOf(cookie: string) {
  const reportId = randomUUID()
  const attachmentId = await photo(reportId, cookie)
  const sent = await submitOverHttp(desk.edge, { reportId, attachments: [attachmentId] }, cookie)
  return { ...sent, attachmentId }
}

/** Who comes back from a sign-in that they did not begin is refused as a wrong request. */
const closedTo = (route: HttpRoute) => [401, 403, 404, ...(route.endsWith('/aangemeld') ? [400] : [])]

async function isLetIn(route: HttpRoute, visitor: Visitor): Promise<boolean> {
  const { path, type, body } = samples[route]
  const [method = 'GET'] = route.split(' ')
  const headers = { origin: desk.edge.url, ...(type && { 'content-type': type }), ...headersOf[visitor] }
  const sent = body?.replace('a-new-one', randomUUID()) ?? null
  const response = await fetch(`${desk.edge.url}${path}`, { method, headers, body: sent, redirect: 'manual' })
  await response.arrayBuffer()
  return !closedTo(route).includes(response.status)
}

type Layer = {
  route?: { path: string | string[]; methods: Record<string, boolean> }
  handle?: unknown
}
const layersOf = (handle: unknown): readonly Layer[] => {
  const stack: unknown = typeof handle === 'function' && 'stack' in handle ? handle.stack : null
  return Array.isArray(stack) ? stack : []
}
/** Every address of a router as it is written there: without the path under which a part of it hangs. */
const leavesOf = (handle: unknown): string[] =>
  layersOf(handle).flatMap(({ route, handle: inner }) => {
    if (!route) return leavesOf(inner)
    const methods = Object.keys(route.methods).map((method) => method.toUpperCase())
    return [route.path].flat().flatMap((path) => methods.map((method) => `${method} ${path}`))
  })

describe('the plain addresses', () => {
  test('let in whom the docs say, and nobody by the ids of another', async () => {
    const wrong: string[] = []
    // Who signs out is a stranger from then on.
    const inOrder = [...httpPermissions].sort((one) => (one.route.includes('afmelden') ? 1 : -1))
    for (const { route, letsIn } of inOrder) {
      const allowed: readonly HttpVisitor[] = letsIn
      for (const visitor of httpVisitors)
        if ((await isLetIn(route, visitor)) !== allowed.includes(visitor)) wrong.push(`${route} ${visitor}`)
      for (const stranger of [
        'another follower',
        'another citizen',
        'staff of another team',
        'a wrong token',
      ] as const) {
        // What is about themselves names nobody: another citizen gets their own.
        const isOwn = stranger === 'another citizen' && route.includes('/mijn/')
        if ((await isLetIn(route, stranger)) !== (allowed.includes('anonymous') || isOwn))
          wrong.push(`${route} ${stranger}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('are all in the docs', async () => {
    const api = await createApi(desk.edge.deps)
    const leaves = leavesOf(api.router)
    await api.close()
    const documented: readonly string[] = httpPermissions.map(({ route }) => route)
    const isOf = (route: string, leaf: string) => {
      const [method = '', path = ''] = leaf.split(' ')
      return route.startsWith(`${method} `) && route.endsWith(path)
    }
    expect(leaves.length).toBeGreaterThan(20)
    expect(leaves.filter((leaf) => !documented.some((route) => isOf(route, leaf)))).toEqual([])
    expect(documented.filter((route) => !leaves.some((leaf) => isOf(route, leaf)))).toEqual([])
  })
})

describe('the figures of a process', () => {
  test('are for who holds the token', async () => {
    const { metricsToken } = desk.edge.deps
    const headers = { authorization: `Bearer ${metricsToken}` }
    expect((await fetch(`${desk.edge.url}/metrics`, { headers })).status).toBe(200)
  })
})
