import { createServer } from 'node:http'
import express from 'express'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dossier, notification, startWithClock } from '../burgerprofiel.test-data.ts'
import { burgerprofielPages } from './page-routes.ts'

type Started = Awaited<ReturnType<typeof startWithClock>>
let started: Started
let url: string
const server = createServer()

beforeEach(async () => {
  started = await startWithClock()
  server.removeAllListeners('request')
  server.on(
    'request',
    express().use(
      '/demo/burgerprofiel',
      burgerprofielPages(started.there, { url: 'http://127.0.0.1:9', audience: 'city' }),
    ),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/demo/burgerprofiel`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await started.there.close()
})

const read = async (path = '') => (await fetch(`${url}${path}`)).text()
const switchTo = (form: Record<string, string>) =>
  fetch(`${url}/storing`, { method: 'POST', body: new URLSearchParams(form) })

describe('the page of a citizen', () => {
  test('shows the dossiers and messages that are theirs, and nobody else', async () => {
    const client = await started.createClient()
    await client.push({ ...dossier({ detail: 'Gepland' }), Naam: 'Sluikstort <b>Grote Markt</b>' })
    await client.notify(notification({ detail: 'Gepland' }))
    const hers = await read('/annelies.vercruysse')
    expect(hers).toContain('Sluikstort &lt;b&gt;Grote Markt&lt;/b&gt;')
    expect(hers).toContain('Behandeling')
    expect(hers).toContain('href="https://meldpunt.example/nl/mijn/1"')
    expect(await read('/jonas.declercq')).toMatch(/Geen dossiers.*Geen berichten/s)
    expect(await read()).toContain('1 dossier, 1 bericht')
  })

  test('says what to do where the city waits for the citizen', async () => {
    const client = await started.createClient()
    const asked = dossier()
    const Status = { ...asked.Status, Actie: { ActieNodig: true, Actie: 'Beantwoord onze vraag' } }
    await client.push({ ...asked, Status })
    expect(await read('/annelies.vercruysse')).toContain('Actie nodig: Beantwoord onze vraag')
  })

  test('is not there for who is not a citizen of the demo', async () => {
    expect((await fetch(`${url}/niemand`)).status).toBe(404)
  })
})

describe('the faults', () => {
  test('are switched by a form, for so many times', async () => {
    expect((await switchTo({ kind: 'too_many', times: '3' })).url).toBe(url)
    expect(started.there.faults.current()).toMatchObject({ kind: 'too_many', times: 3 })
    await switchTo({ kind: 'slow', times: '' })
    expect(started.there.faults.current()).toMatchObject({ kind: 'slow', times: null })
    await switchTo({ kind: 'earthquake' })
    expect(started.there.faults.current()).toMatchObject({ kind: 'slow' })
  })

  test('can be mended from the page while the service is off', async () => {
    const client = await started.createClient()
    await switchTo({ kind: 'off' })
    expect(await read()).toMatch(/value="off" checked/)
    await switchTo({ kind: 'none' })
    expect((await client.push(dossier())).status).toBe(202)
  })
})

test('everything that came in is there to read, with what was special about it', async () => {
  const client = await started.createClient()
  const sent = dossier()
  await client.push(sent)
  await client.push(sent)
  await client.push(dossier({ at: '2026-11-22T08:00:00Z' }))
  const text = await read()
  expect(text).toContain('kwam 2 keer, telt één keer')
  expect(text).toContain('geweigerd: Er is al een recentere status')
  const state = await (await fetch(`${url}/state.json`)).json()
  expect(state).toMatchObject({ received: [{ key: sent.UploadId, repeats: 1 }, { kind: 'dossier' }] })
})
