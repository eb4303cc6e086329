import { Router } from 'express'
import { afterEach, describe, expect, test } from 'vitest'
import { createApp } from './create-app.ts'
import type { HostConfig, HostSettings } from './host-config.ts'
import { type Listening, listen } from './listen.ts'
import type { WebApp } from './web-app.ts'

const config: HostConfig = {
  databaseUrl: 'postgres://unused',
  publicUrl: 'https://meldpunt.city.example',
  smtpUrl: 'smtp://unused',
  storageDir: '/unused',
  linkKey: '',
  sessionKeys: [],
  staffOidc: { issuer: 'https://login.city.example/realm', clientId: '', clientSecret: '' },
}
const web: WebApp = {
  renderPage: async () => ({ status: 200, headers: {}, html: '' }),
  files: [],
  backoffice: (_request, response) => void response.send('the back-office'),
  close: async () => {},
}

let listening: Listening | null = null
afterEach(() => listening?.close())

async function open(changes: Partial<HostSettings> = {}): Promise<string> {
  const router = Router()
  router.get('/live', (_request, response) => {
    response.type('text/event-stream').write('data: first\n\n')
  })
  router.get('/long', (_request, response) => void response.type('txt').send('long '.repeat(2000)))
  const api = { router, close: async () => {} }
  const app = createApp({ config: { ...config, ...changes }, api, web, extend: () => {} })
  listening = await listen(app, 0)
  return `http://127.0.0.1:${listening.port}`
}

describe('every answer', () => {
  test('lets only our own scripts run, with a nonce of its own', async () => {
    const url = await open()
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(`${url}/long`)).headers.get('content-security-policy') ?? ''),
    )
    for (const policy of policies) {
      expect(policy).toMatch(/default-src 'none'/)
      expect(policy).not.toMatch(/unsafe-|\*/)
      expect(policy).toContain("form-action 'self' https://login.city.example")
    }
    const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1])
    expect(new Set(nonces).size).toBe(2)
  })

  test('demands https where the public address is, and not on a machine of one person', async () => {
    const secure = await fetch(`${await open()}/long`)
    await listening?.close()
    const plain = await fetch(`${await open({ publicUrl: 'http://localhost:1777' })}/long`)
    expect(secure.headers.get('strict-transport-security')).toContain('max-age=63072000')
    expect(plain.headers.get('strict-transport-security')).toBeNull()
  })

  test('is compressed, but never a live update, which must not wait', async () => {
    const url = await open()
    const headers = { 'accept-encoding': 'gzip' }
    expect((await fetch(`${url}/long`, { headers })).headers.get('content-encoding')).toBe('gzip')
    const live = await fetch(`${url}/live`, { headers })
    expect(live.headers.get('content-encoding')).toBeNull()
    const reader = live.body?.getReader()
    const { value } = (await reader?.read()) ?? {}
    await reader?.cancel()
    expect(new TextDecoder().decode(value)).toBe('data: first\n\n')
  })
})

describe('an address of the back-office', () => {
  test('that no file and no route has is a page of its own', async () => {
    const url = await open()
    expect(await (await fetch(`${url}/balie/melding/123`)).text()).toBe('the back-office')
  })

  test('of a file that an older build had is not answered with a page', async () => {
    const url = await open()
    for (const path of ['/balie/assets/main-old.js', '/balie/assets/main-old', '/balie/api/unknown'])
      expect((await fetch(`${url}${path}`)).status).toBe(404)
  })

  test('is not there in a process that only works', async () => {
    const app = createApp({
      config,
      api: { router: Router(), close: async () => {} },
      web: null,
      extend: () => {},
    })
    listening = await listen(app, 0)
    expect((await fetch(`http://127.0.0.1:${listening.port}/balie/`)).status).toBe(404)
  })
})
