import { createServer, type Server } from 'node:http'
import express, { type Express } from 'express'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startWithClock } from '../burgerprofiel.test-data.ts'
import type { Burgerprofiel } from '../start-burgerprofiel.ts'
import { meldenRoutes } from './melden-routes.ts'

const audience = 'https://stad.example'
const category = (code: string, answers: object) => ({
  ...{ code, name: 'Sluikstort', danger: null },
  schema: { properties: { answers } },
})
const configuration = {
  attachments: { maxCount: 5, mediaTypes: ['image/jpeg'] },
  categories: [
    category('sluikstort', {
      properties: { soort: { title: 'Welk afval?', oneOf: [{ const: 'puin', title: 'Puin <2 m' }] } },
      required: ['soort'],
    }),
  ],
}

type Post = { body: unknown; key: string | undefined; client: unknown }

/** A city that checks the token by the keys of the issuer, as the product does, and answers what the test says. */
const cityOf = (there: Burgerprofiel, answer: { status: number; body: object }) => {
  const posts: Post[] = []
  const keys = createRemoteJWKSet(new URL(`${there.issuer}/keys`))
  const app = express().use('/v1/melding', async (request, response, next) => {
    const token = request.get('authorization')?.slice('Bearer '.length) ?? ''
    const { payload } = await jwtVerify(token, keys, {
      ...{ issuer: there.issuer, audience, currentDate: new Date(Date.UTC(2026, 10, 23, 9)) },
    })
    response.locals.payload = payload
    next()
  })
  app.get('/v1/melding/configuration', (_request, response) => void response.json(configuration))
  app.post('/v1/melding', express.json(), (request, response) => {
    const { client_id: client, scope } = response.locals.payload
    posts.push({ body: request.body, key: request.get('idempotency-key'), client: `${client} ${scope}` })
    response.status(answer.status).json(answer.body)
  })
  return { app, posts }
}

const servers: Server[] = []
const serve = async (app: Express) => {
  const server = createServer(app)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  return `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
}

let there: Burgerprofiel
beforeEach(async () => {
  there = (await startWithClock()).there
})
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  await there.close()
})

const start = async (answer = { status: 201, body: {} }) => {
  const { app, posts } = cityOf(there, answer)
  const city = { url: await serve(app), audience }
  const pages = meldenRoutes({ city, tokenFor: there.tokenFor })
  const url = await serve(express().use('/mbp/:sub/melden', pages))
  return { posts, pages: `${url}/mbp/yusuf.demir/melden` }
}

const filledIn = () => {
  const form = new FormData()
  form.set('key', 'key-1')
  form.set('category', 'sluikstort')
  form.set('description', 'Een zetel op het voetpad')
  form.set('place', 'Grote Markt 1')
  form.set('answer.soort', 'puin')
  form.set('photo', new File([new Uint8Array([1, 2, 3])], 'zetel.jpg', { type: 'image/jpeg' }))
  return form
}

describe('a citizen who makes a report in Mijn Burgerprofiel', () => {
  test('chooses from what the city told, and gets the questions of that category', async () => {
    const { pages } = await start()
    expect(await (await fetch(pages)).text()).toContain('/demo/burgerprofiel/yusuf.demir/melden/sluikstort')
    const form = await (await fetch(`${pages}/sluikstort`)).text()
    expect(form).toMatch(/Welk afval\?<select name="answer\.soort" required>/)
    expect(form).toContain('Puin &lt;2 m')
  })

  test('hands it to the city with who they are, their photo, and one key', async () => {
    const body = { reference: '100 000', statusLabel: 'Ontvangen', url: 'https://stad.example/nl/melding/1' }
    const { pages, posts } = await start({ status: 201, body })
    const answer = await fetch(`${pages}/sluikstort`, { method: 'POST', body: filledIn() })
    expect(await answer.text()).toContain('100 000')
    expect(posts).toMatchObject([
      {
        key: 'key-1',
        client: 'mijn-burgerprofiel dv_mbp_incidents',
        body: {
          ...{ category: 'sluikstort', language: 'nl', answers: { soort: 'puin' } },
          description: 'Een zetel op het voetpad',
          place: { text: 'Grote Markt 1' },
          person: { nationalNumber: '04022796994', givenName: 'Yusuf', familyName: 'Demir' },
          attachments: [{ name: 'zetel.jpg', content: 'AQID' }],
        },
      },
    ])
  })

  test('reads what the city says is wrong, and keeps what was typed', async () => {
    const errors = [{ pointer: '/place', detail: 'Zeg waar het is' }]
    const { pages } = await start({ status: 422, body: { title: 'The report is not valid', errors } })
    const answer = await fetch(`${pages}/sluikstort`, { method: 'POST', body: filledIn() })
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain('/place: Zeg waar het is')
    expect(text).toContain('Een zetel op het voetpad</textarea>')
  })

  test('is told when the city is away', async () => {
    const pages = meldenRoutes({ city: { url: 'http://127.0.0.1:9', audience }, tokenFor: there.tokenFor })
    const url = await serve(express().use('/mbp/:sub/melden', pages))
    const answer = await fetch(`${url}/mbp/yusuf.demir/melden`)
    expect([answer.status, await answer.text()]).toEqual([
      502,
      expect.stringContaining('De stad antwoordt niet'),
    ])
  })

  test('is one of the demo, and the category one of the city', async () => {
    const { pages } = await start()
    expect((await fetch(pages.replace('yusuf.demir', 'niemand'))).status).toBe(404)
    expect((await fetch(`${pages}/onbekend`)).status).toBe(404)
  })
})

test('the issuer says where its keys are', async () => {
  const metadata = await fetch(`${there.issuer}/.well-known/openid-configuration`)
  expect(await metadata.json()).toMatchObject({ issuer: there.issuer, jwks_uri: `${there.issuer}/keys` })
})
