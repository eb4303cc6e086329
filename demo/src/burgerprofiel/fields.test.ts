import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dossier, notification, startWithClock } from './burgerprofiel.test-data.ts'

type Started = Awaited<ReturnType<typeof startWithClock>>
let started: Started
let client: Awaited<ReturnType<Started['createClient']>>
beforeAll(async () => {
  started = await startWithClock()
  client = await started.createClient()
})
afterAll(() => started.there.close())

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  const { status, errors } = z
    .object({ status: z.number(), errors: z.array(z.object({ field: z.string(), reason: z.string() })) })
    .parse(await response.json())
  return [status, errors.map(({ field }) => field)]
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The same with one field, named by its path, as given; without it when nothing is given. */
const withField = (body: Fields, path: string, value?: unknown) => {
  const copy: Fields = structuredClone(body)
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  const inner = parts.reduce<unknown>((at, part) => (isFields(at) ? at[part] : at), copy)
  if (!isFields(inner)) throw new Error(`there is no ${path}`)
  if (value === undefined) delete inner[last]
  else inner[last] = value
  return copy
}

const pathsOf = (value: unknown, path: readonly string[] = []): readonly string[] =>
  isFields(value)
    ? [
        ...(path.length > 0 ? [path.join('.')] : []),
        ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key])),
      ]
    : [path.join('.')]

describe('a dossier', () => {
  test.each(pathsOf(dossier()))('needs %s, as what it should be', async (path) => {
    expect(await problemOf(await client.push(withField(dossier(), path)))).toEqual([400, [path]])
    expect(await problemOf(await client.push(withField(dossier(), path, { wrong: 1 })))).toMatchObject([
      400,
      {},
    ])
  })

  test.each([
    ['Identificatie.Bron', 'meldingen'],
    ['Identificatie.DossierNummer', ''],
    ['UploadId', '12'],
    ['Naam', 'x'.repeat(256)],
    ['WijzigingsDatum', '23/11/2026'],
    ['WijzigingsDatum', '2026-11-23T08:00:00'],
    ['TypeDossierCode', 'Dossier'],
    ['Status.VlaamsCode', 'Onbekend'],
    ['Status.VlaamsFase', 'Uitvoering'],
    ['Status.Detail1', ' '],
    ['Status.Actie.ActieNodig', 'ja'],
    ['Producten', []],
    ['Producten', ['a', 'b']],
    ['DossierBeheerder.Email', '1777'],
    ['DossierBeheerder.Website', 'javascript:alert(1)'],
    ['Agenten', []],
    ['Agenten.0.Identificatie', '84031297858'],
    ['Agenten.0.Identificatie', '84.03.12-978 59'],
    ['Agenten.0.Toegangsrechten', 'Alles'],
    ['Extra', 'iets'],
  ])('refuses %s "%s"', async (path, value) => {
    expect(await problemOf(await client.push(withField(dossier(), path, value)))).toEqual([400, [path]])
  })

  test('needs to say what to do where something is to be done', async () => {
    const asked = withField(dossier(), 'Status.Actie.ActieNodig', true)
    expect(await problemOf(await client.push(asked))).toEqual([400, ['Status.Actie.Actie']])
    const said = withField(asked, 'Status.Actie.Actie', 'Beantwoord onze vraag')
    expect((await client.push(said)).status).toBe(202)
  })

  test('is told of all that is wrong at once', async () => {
    const wrong = withField(withField(dossier(), 'Naam', 1), 'UploadId', 'x')
    expect(await problemOf(await client.push(wrong))).toEqual([400, ['UploadId', 'Naam']])
  })
})

describe('a notification', () => {
  test.each(pathsOf(notification()))('needs %s, as what it should be', async (path) => {
    expect(await problemOf(await client.notify(withField(notification(), path)))).toEqual([400, [path]])
    expect(await problemOf(await client.notify(withField(notification(), path, { wrong: 1 })))).toMatchObject(
      [400, {}],
    )
  })

  test.each([
    ['Bestemmelingen', []],
    ['Bestemmelingen.0.Identificatie', '00000000000'],
    ['Categorie', 'Reclame'],
    ['Kanalen', []],
    ['Kanalen.0', 'Sms'],
    ['StatusVlaamseFase', 'Beslissing'],
    ['DocumentLinkUri', '/nl/mijn'],
    ['Extra', 'iets'],
  ])('refuses %s "%s"', async (path, value) => {
    expect(await problemOf(await client.notify(withField(notification(), path, value)))).toEqual([
      400,
      [path],
    ])
  })
})

test('what cannot be read is refused in the same words', async () => {
  const { there, askToken, assert } = started
  const { access_token } = z
    .object({ access_token: z.string() })
    .parse(await (await askToken(await assert())).json())
  const send = (body: string, type: string, path = '/dosis/dossiers') =>
    fetch(`${there.url}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${access_token}`, 'content-type': type },
      body,
    })
  expect(await problemOf(await send('{"half', 'application/json'))).toEqual([400, []])
  expect(await problemOf(await send('a=1', 'application/x-www-form-urlencoded'))).toEqual([415, []])
  expect(await problemOf(await send('{}', 'application/json', '/nergens'))).toEqual([404, []])
  expect(await problemOf(await client.remove(''))).toEqual([400, ['dossierNummer']])
})
