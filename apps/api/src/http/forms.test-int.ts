import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { submitOverHttp } from '../testing/submit-over-http.ts'
import { cookiesSetBy, createTestEdge, type TestEdge } from '../testing/test-edge.ts'

let edge: TestEdge
beforeAll(async () => {
  // The pages themselves are the citizen site's; here only what they are given matters.
  edge = await createTestEdge(() => ({
    renderPage: async ({ url, language, form }) => ({
      ...{ status: 200, headers: {} },
      html: JSON.stringify({ url, language, form }),
    }),
  }))
})
afterAll(() => edge.close())

const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${edge.url}${path}`, {
    method: 'POST',
    headers: { origin: edge.url, ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })

const report = (changes: Record<string, string> = {}) => ({
  commandId: newId(),
  reportId: newId(),
  description: 'Een zetel op de stoep',
  category: 'fly-tipping',
  'place.text': 'Kerkstraat 41',
  'contact.name': '',
  'contact.email': 'zoe@example.org',
  'contact.phone': '',
  seenDay: '2026-11-01',
  seenTime: '08:30',
  ...changes,
})

describe('a report without script', () => {
  test('is made, and leads to the confirmation with the cookie of its link', async () => {
    const fields = report()
    const response = await send('/nl/melden', fields)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`/nl/verstuurd/${fields.reportId}`)
    expect(cookiesSetBy(response)).toContain(`mp_follow_${fields.reportId}=`)
  })

  test('sent twice is one report', async () => {
    const fields = report()
    await send('/nl/melden', fields)
    expect((await send('/nl/melden', fields)).status).toBe(303)
  })

  test('that is wrong comes back with everything typed and each error at its field', async () => {
    const response = await send(
      '/en/melden',
      report({ description: '', 'contact.email': 'no-address', seenDay: '2026-02-30' }),
    )
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      url: '/en/melden',
      language: 'en',
      form: {
        command: null,
        values: expect.objectContaining({ 'place.text': 'Kerkstraat 41', 'contact.email': 'no-address' }),
        errors: {
          description: 'description_required',
          'contact.email': 'email_invalid',
          seenAt: 'moment_invalid',
        },
      },
    })
  })

  test('of a hundred thousand characters comes back with all of them', async () => {
    const description = 'é'.repeat(100_000)
    const response = await send('/nl/melden', report({ description }))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      form: { values: { description }, errors: { description: 'text_too_long' } },
    })
  })

  test('of another site is refused', async () => {
    expect((await send('/nl/melden', report(), { origin: 'https://evil.example' })).status).toBe(403)
    expect((await send('/nl/melden', report(), { 'sec-fetch-site': 'same-site' })).status).toBe(403)
  })

  test('with a field twice is refused', async () => {
    const body = new URLSearchParams([...Object.entries(report()), ['description', 'again']])
    const response = await fetch(`${edge.url}/nl/melden`, {
      method: 'POST',
      headers: { origin: edge.url },
      body,
    })
    expect(response.status).toBe(400)
  })
})

describe('the follow page without script', () => {
  test('takes an addition and comes back to the report', async () => {
    const { reportId, cookie } = await submitOverHttp(edge)
    const fields = { commandId: newId(), text: 'Er staat nu ook een kast' }
    const response = await send(`/nl/melding/${reportId}/addInformation`, fields, { cookie })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`/nl/melding/${reportId}`)
  })

  test('shows a refusal on the page of the report', async () => {
    const { reportId, cookie } = await submitOverHttp(edge)
    const fields = { commandId: newId(), score: '5', text: '' }
    const response = await send(`/nl/melding/${reportId}/rate`, fields, { cookie })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({
      url: `/nl/melding/${reportId}`,
      form: { command: 'rate', errors: { '': 'not_from_this_status' } },
    })
  })

  test('does nothing for who has no link', async () => {
    const { reportId } = await submitOverHttp(edge)
    const response = await send(`/nl/melding/${reportId}/withdraw`, { commandId: newId() })
    expect(response.status).toBe(401)
  })

  test('does nothing when a mail scanner opens it', async () => {
    const { reportId, cookie } = await submitOverHttp(edge)
    await fetch(`${edge.url}/nl/melding/${reportId}/withdraw`, { headers: { cookie } })
    const again = await send(`/nl/melding/${reportId}/withdraw`, { commandId: newId() }, { cookie })
    expect(again.status).toBe(303)
  })
})

describe('the front door', () => {
  test.each([
    ['fr-BE,fr;q=0.9', '/fr/'],
    ['ja', '/nl/'],
    ['en-GB', '/en/'],
  ])('leads who reads %s to %s', async (accepted, location) => {
    const response = await fetch(`${edge.url}/`, {
      headers: { 'accept-language': accepted },
      redirect: 'manual',
    })
    expect(response.headers.get('location')).toBe(location)
  })
})

describe('what goes wrong outside the pages', () => {
  const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

  test('is said to a person in the language of the page, with a way on', async () => {
    const response = await send('/fr/melden', report(), { ...asBrowser, origin: 'https://evil.example' })
    expect(response.status).toBe(403)
    expect(response.headers.get('content-type')).toContain('text/html')
    const page = await response.text()
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain('Envoi impossible')
    expect(page).toContain('href="/fr/"')
  })

  test('shows of a bug only the number of its log line', async () => {
    const broken = await createTestEdge(() => ({
      renderPage: () => Promise.reject(new Error('secret detail')),
    }))
    const response = await fetch(`${broken.url}/nl/`, { headers: asBrowser })
    const page = await response.text()
    await broken.close()
    expect(response.status).toBe(500)
    expect(page).toContain('Er ging iets mis bij ons')
    expect(page).toContain(response.headers.get('x-request-id'))
    expect(page).not.toContain('secret detail')
  })

  test('is data for a program', async () => {
    const response = await send('/fr/melden', report(), { origin: 'https://evil.example' })
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })
})
