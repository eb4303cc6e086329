// @vitest-environment node
import type { Caller } from '@meldpunt/api/router'
import { TRPCError } from '@trpc/server'
import { describe, expect, test } from 'vitest'
import { categories, plannedReport, reportId } from '../testing/sample-report.ts'
import { type PageRequest, renderPage } from './render-page.tsx'

const refused = () => {
  const cause = Object.assign(new Error(), { rejection: { code: 'link_invalid', field: null } })
  throw new TRPCError({ code: 'UNAUTHORIZED', cause })
}
const session = async () => ({ signInOffered: false, person: null })
/** Only what pages read; the whole caller is tested where it is made. */
const callerWith = (get: () => Promise<unknown>): Caller =>
  Object.assign(Object.create(null), {
    city: { categories: async () => categories },
    follow: { get },
    person: { session },
    answer: { incidents: async () => [] },
  })

const render = (url: string, more: Partial<PageRequest> & { get?: () => Promise<unknown> } = {}) => {
  const { get = async () => plannedReport, ...request } = more
  return renderPage({ url, language: 'nl', nonce: 'n0nce', form: null, ...request }, callerWith(get))
}

describe('the first response', () => {
  test('is the whole follow page, with its data as text that is never run', async () => {
    const injected = { ...plannedReport, description: '</script><script>alert(1)</script>' }
    const { status, html } = await render(`/nl/melding/${reportId}`, { get: async () => injected })
    expect(status).toBe(200)
    expect(html).toContain('tussen dinsdag 24 en vrijdag 27 november')
    expect(html).toContain('<title>Sluikstort, Burgemeester Nolfstraat: Gepland · Kortrijk 1777</title>')
    expect(html).not.toContain('<script>alert')
    expect(html.match(/<script(?![^>]*(src=|application\/json))/g)).toBeNull()
  })

  test('is the plain form, which works without script, with what was typed and what is wrong', async () => {
    const form = {
      command: null,
      values: { description: 'Een <b>gat</b>', 'contact.email': 'lotte', reportId, commandId: 'kept' },
      errors: { 'contact.email': 'email_invalid' },
    }
    const { status, html } = await render('/nl/melden', { form })
    expect(status).toBe(422)
    expect(html).toContain('Een &lt;b&gt;gat&lt;/b&gt;')
    expect(html).toContain('action="/nl/melden" method="post"')
    expect(html).toContain('value="lotte"')
    expect(html).toContain('value="kept"')
    expect(html).toContain('Dit is geen mailadres')
  })

  test('after sending shows the secret link to who has neither script nor mail, and has it in no data', async () => {
    const followLink = 'https://1777.example/nl/volg/secret'
    const contact = { ...plannedReport.contact, channels: ['none' as const] }
    const get = async () => ({ ...plannedReport, contact })
    const { html } = await render(`/nl/verstuurd/${reportId}`, { get, followLink })
    const [page = '', data = ''] = html.split('id="page-data"')
    expect(page).toContain(`<a href="${followLink}">`)
    expect(data).not.toContain('secret')
    const mailed = await render(`/nl/verstuurd/${reportId}`, { followLink })
    expect(mailed.html).not.toContain('secret')
  })

  test.each([
    ['/nl/bestaat-niet', 404, 'Deze pagina bestaat niet'],
    ['/nl/melding/geen-nummer', 404, 'Deze pagina bestaat niet'],
    [`/nl/melding/${reportId}`, 403, 'Open je melding met je link'],
  ])('of %s has status %i', async (url, status, words) => {
    const page = await render(url, { get: async () => refused() })
    expect(page.status).toBe(status)
    expect(page.html).toContain(words)
  })

  test('of an address in a language that we do not speak leads to the same page in ours', async () => {
    const page = await render('/xx/melden', { language: 'fr' })
    expect(page.status).toBe(404)
    expect(page.html).toContain('<html lang="fr">')
    expect(page.html).toContain('Cette page n’existe pas')
    for (const language of ['nl', 'en', 'fr', 'de']) expect(page.html).toContain(`href="/${language}/melden"`)
  })

  test.each([
    ['en', 'What do you want to report or ask?'],
    ['fr', 'Que voulez-vous signaler ou demander'],
    ['de', 'Was möchten Sie melden oder fragen?'],
  ] as const)('of the home page is in %s', async (language, words) => {
    const { html, headers } = await render(`/${language}/`, { language })
    expect(html).toContain(words)
    expect(html).toContain(`<html lang="${language}">`)
    expect(headers['content-language']).toBe(language)
  })
})
