import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import express from 'express'
import type { AcmClientAuth } from './provider.ts'
import { acmIssuerPath, acmPath, createAcmProvider } from './provider.ts'
import { acmRoutes } from './routes.ts'

export const clientId = 'meldpunt-burgers'
export const secret = 'secret-of-the-test'

export const keyPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { privateKey, publicJwk: { ...publicKey.export({ format: 'jwk' }), kid: 'test' } }
}

/** The stand-in on a port of its own, as the demo puts it on that of the product. */
export const startAcm = async (auth: AcmClientAuth = { kind: 'secret', secret }) => {
  const app = express()
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const publicUrl = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
  app.use(acmPath, acmRoutes(createAcmProvider({ clientId, auth, publicUrl })))
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { publicUrl, issuer: `${publicUrl}${acmIssuerPath}`, close }
}

export const startFlow = (publicUrl: string) => {
  const verifier = randomBytes(32).toString('base64url')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const query = new URLSearchParams({
    ...{ client_id: clientId, response_type: 'code', redirect_uri: `${publicUrl}/aangemeld` },
    ...{ scope: 'openid profile rrn', state: 'state-1', nonce: 'nonce-1' },
    ...{ code_challenge: challenge, code_challenge_method: 'S256' },
  })
  return { verifier, query }
}

/** A browser that follows redirects on its own, keeps cookies, and stops before it would leave the stand-in. */
export const createVisitor = (issuer: string) => {
  const jar = new Map<string, string>()
  const ask = (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
  const visit = async (url: string, init: RequestInit = {}): Promise<{ url: string; response: Response }> => {
    const response = await ask(url, init)
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name) jar.set(name, value ?? '')
    }
    const location = response.headers.get('location')
    const next = location && new URL(location, url).href
    if (!next) return { url, response }
    return next.includes('/aangemeld') ? { url: next, response } : visit(next)
  }
  const choose = async (query: URLSearchParams, chosen: Record<string, string>) => {
    const { url } = await visit(`${issuer}/v1/auth?${query}`)
    const form = { method: 'POST', body: new URLSearchParams(chosen) }
    return new URL((await visit(url, form)).url).searchParams
  }
  return { visit, choose }
}
