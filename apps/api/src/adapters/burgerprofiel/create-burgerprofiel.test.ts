import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ServiceProblem } from '../web-service/service-problem.ts'
import type { BurgerprofielConfig } from './burgerprofiel-config.ts'
import { type Burgerprofiel, createBurgerprofiel } from './create-burgerprofiel.ts'
import type { ToldStatus } from './told-status.ts'

const nationalNumber = '85073003328'
const told: ToldStatus = {
  ...{ dossierNumber: '482-193-70-4', name: 'Sluikstort, Kerkstraat 41', at: Date.UTC(2026, 10, 23, 9) },
  ...{ status: 'awaiting_reply', label: 'Wachten op antwoord', action: 'Geef antwoord' },
  link: 'https://meldpunt.city.example/nl/melding/1',
}
const to = { id: '5d0f5a5e-6f0a-4c7b-9a51-1777a1777b17', nationalNumber }

type Answer = { status: number; body?: unknown; headers?: Record<string, string> }
/** What the service answers to the next requests; fine when there is nothing left. */
let answers: Answer[] = []
let asked: { path: string; authorization: string | undefined; body: string }[] = []
let tokens = 0
let now = Date.now()
let there: Burgerprofiel
let config: BurgerprofielConfig

async function answerTo(request: IncomingMessage): Promise<Answer> {
  const [path = '', { authorization }, body] = [request.url, request.headers, await text(request)]
  asked.push({ path, authorization, body })
  if (path !== '/token') return answers.shift() ?? { status: 202, body: {} }
  tokens += 1
  return { status: 200, body: { access_token: `t${tokens}`, token_type: 'Bearer', expires_in: 600 } }
}
const server = createServer((request, response) => {
  void answerTo(request).then(({ status, body, headers }) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  })
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  config = {
    ...{ tokenUrl: `${url}/token`, audience: 'https://issuer.example', clientId: 'meldpunt', scope: 'Dosis' },
    jwk: { ...privateKey.export({ format: 'jwk' }), ...{ kid: 'own-key' } },
    ...{ dossierUrl: `${url}/dosis`, notificationUrl: `${url}/notificaties`, dossierNotifies: false },
    ...{ sourceUri: 'https://city.example/id', providerUri: 'https://city.example/us' },
    ...{ productId: 'p-1', brandCode: 'city' },
    manager: {
      ...{ name: 'City', service: '1777', phone: '1777', email: '1777@city.example' },
      ...{ website: 'https://city.example', address: 'Main street 1' },
    },
  }
})
beforeEach(() => {
  ;[answers, asked, tokens] = [[], [], 0]
  there = createBurgerprofiel(config, () => now)
})
afterAll(() => server.close())

const problemOf = (work: Promise<unknown>): Promise<ServiceProblem> =>
  work.then(
    () => Promise.reject(new Error('It was taken')),
    (error) => error,
  )
const paths = () => asked.map(({ path }) => path)

describe('an access token', () => {
  test('is asked for once by several at a time, with an assertion of our own key', async () => {
    await Promise.all([there.pushDossier(told, to), there.notify(told, to), there.notify(told, to)])
    expect(paths().filter((path) => path === '/token')).toHaveLength(1)
    const form = new URLSearchParams(asked[0]?.body)
    const assertion = form.get('client_assertion') ?? ''
    expect(Object.fromEntries(form)).toMatchObject({ grant_type: 'client_credentials', scope: 'Dosis' })
    expect(decodeProtectedHeader(assertion)).toMatchObject({ alg: 'RS256', kid: 'own-key' })
    expect(decodeJwt(assertion)).toMatchObject({
      ...{ iss: 'meldpunt', sub: 'meldpunt', aud: 'https://issuer.example' },
    })
  })

  test('is used until shortly before its end', async () => {
    await there.notify(told, to)
    now += 560_000
    await there.notify(told, to)
    expect(tokens).toBe(1)
    now += 20_000
    await there.notify(told, to)
    expect(tokens).toBe(2)
  })

  test('that is refused is replaced once; a second refusal may pass by itself', async () => {
    answers = [{ status: 401 }]
    await there.notify(told, to)
    expect(asked.map(({ authorization }) => authorization).filter(Boolean)).toEqual([
      'Bearer t1',
      'Bearer t2',
    ])
    answers = [{ status: 401 }, { status: 401 }]
    expect(await problemOf(there.notify(told, to))).toMatchObject({ code: 'HTTP 401', permanent: false })
  })
})

describe('a service that says no', () => {
  test('names the fields that are wrong, for good, and no national number comes through', async () => {
    const errors = [
      { field: 'Status.Detail1', reason: 'too long' },
      { field: 'Agenten.0.Identificatie', reason: `85.07.30-033.28 (${nationalNumber}) is not known` },
    ]
    answers = [{ status: 400, body: { title: 'Bad', errors } }]
    const problem = await problemOf(there.pushDossier(told, to))
    expect(problem).toMatchObject({
      ...{ code: 'HTTP 400', permanent: true },
      message: 'Status.Detail1: too long; Agenten.0.Identificatie: [number] ([number]) is not known',
    })
    expect(JSON.stringify([problem, problem.stack])).not.toContain(nationalNumber)
  })

  test.each([
    ['seconds', '120', 120_000],
    ['a date', new Date(Math.ceil(now / 1000) * 1000 + 3_600_000_000).toUTCString(), 3_600_000],
    ['nonsense', 'soon', null],
  ])('for now says in %s when to come again', async (_what, header, expected) => {
    answers = [{ status: 429, headers: { 'retry-after': header } }]
    expect(await problemOf(there.notify(told, to))).toMatchObject({
      ...{ code: 'HTTP 429', permanent: false, retryAfterMs: expected },
    })
  })

  test.each([500, 502, 503, 408, 403])('with %i may mend itself', async (status) => {
    answers = [{ status }]
    expect(await problemOf(there.notify(told, to))).toMatchObject({ permanent: false })
  })

  test('nothing at all may come back', async () => {
    const away = createBurgerprofiel({ ...config, tokenUrl: 'http://127.0.0.1:1/token' }, () => now)
    expect(await problemOf(away.notify(told, to))).toMatchObject({ code: 'no answer', permanent: false })
  })
})

describe('a dossier', () => {
  test('that waits for the reporter says what to do', async () => {
    await there.pushDossier(told, to)
    expect(JSON.parse(asked.at(-1)?.body ?? '')).toMatchObject({
      ...{ UploadId: to.id, WijzigingsDatum: '2026-11-23T09:00:00.000Z' },
      Status: {
        ...{ VlaamsCode: 'DossierOnvolledig', VlaamsFase: 'Behandeling', Detail1: 'Wachten op antwoord' },
        Actie: { ActieNodig: true, Actie: 'Geef antwoord' },
      },
    })
  })

  test('is deleted, also where it never was', async () => {
    answers = [{ status: 204 }, { status: 404 }]
    expect(await there.deleteDossier('482-193-70-4')).toBe('deleted')
    expect(await there.deleteDossier('482-193-70-4')).toBe('not_there')
    expect(paths().at(-1)).toBe(
      '/dosis/dossiers?bron=https%3A%2F%2Fcity.example%2Fid&dossierNummer=482-193-70-4',
    )
  })

  test.each([
    ['Verwerkt', [], { kind: 'accepted' }],
    [
      'Geweigerd',
      [{ Veld: 'Producten', Reden: 'onbekend' }],
      { kind: 'refused', reason: 'Producten: onbekend' },
    ],
    ['InBehandeling', [], null],
  ])('that is %s has that as its result', async (Status, Fouten, expected) => {
    const other = { UploadId: 'another', Status: 'Geweigerd', Fouten: [] }
    answers = [{ status: 200, body: [other, { UploadId: to.id, Status, Fouten }] }]
    expect(await there.findResult('482-193-70-4', to.id)).toEqual(expected)
  })

  test('that nobody knows of yet has no result', async () => {
    answers = [{ status: 404 }, { status: 200, body: [] }]
    expect(await there.findResult('482-193-70-4', to.id)).toBeNull()
    expect(await there.findResult('482-193-70-4', to.id)).toBeNull()
  })
})
