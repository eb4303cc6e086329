import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

type Asked = { nonce: string; challenge: string; redirectUri: string; state: string }

/** How a test bends the next token, away from what a good provider would give. */
type Bend = {
  claims?: JWTPayload
  /** Signs with a key that the provider does not publish. */
  foreignKey?: boolean
  /** Ends the browser's visit with this error instead of a code. */
  error?: string
  /** Its keys cannot be had. */
  keysAway?: boolean
}

export type TestIssuer = {
  issuer: string
  bend: (bend: Bend) => void
  /** A token with these claims, as a service gets one; signed with a key of somebody else where asked. */
  token: (claims: JWTPayload, by?: 'own' | 'foreign') => Promise<string>
  /** What the browser brought to the authorization endpoint last. */
  lastAsked: () => URLSearchParams
  /** How often its keys were asked for. */
  keysAsked: () => number
  /** Tokens asked of it, with what proved who asked. */
  redeemed: () => readonly URLSearchParams[]
  close: () => Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return new URLSearchParams(text)
}

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url')

/**
 * A small OpenID Connect provider of the tests, over a real socket: it can give what a real one never would, such as a token
 * for somebody else. `claims` is who signs in.
 */
export async function startTestIssuer(claims: JWTPayload): Promise<TestIssuer> {
  const own = await generateKeyPair('RS256', { extractable: true })
  const foreign = await generateKeyPair('RS256')
  const codes = new Map<string, Asked>()
  const redeemed: URLSearchParams[] = []
  let keysAsked = 0
  let bent: Bend = {}
  let asked = new URLSearchParams()
  let issuer = ''

  const issue: TestIssuer['token'] = (payload, by = 'own') => {
    const seconds = Math.floor(Date.now() / 1000)
    return new SignJWT({ iss: issuer, iat: seconds, exp: seconds + 300, ...payload })
      .setProtectedHeader({ alg: 'RS256', kid: 'own' })
      .sign({ own, foreign }[by].privateKey)
  }
  const sign = ({ nonce }: Asked, clientId: string) => {
    const payload = { ...claims, nonce, aud: clientId, ...bent.claims }
    return issue(payload, bent.foreignKey ? 'foreign' : 'own')
  }
  const authorize = (parameters: URLSearchParams): string => {
    asked = parameters
    const get = (name: string) => parameters.get(name) ?? ''
    const back = new URL(get('redirect_uri'))
    back.searchParams.set('state', get('state'))
    back.searchParams.set('iss', issuer)
    if (bent.error) back.searchParams.set('error', bent.error)
    const code = randomUUID()
    codes.set(code, {
      nonce: get('nonce'),
      challenge: get('code_challenge'),
      redirectUri: get('redirect_uri'),
      state: get('state'),
    })
    if (!bent.error) back.searchParams.set('code', code)
    return back.href
  }
  const token = async (body: URLSearchParams) => {
    redeemed.push(body)
    const known = codes.get(body.get('code') ?? '')
    codes.delete(body.get('code') ?? '')
    if (!known || challengeOf(body.get('code_verifier') ?? '') !== known.challenge) return null
    const idToken = await sign(known, body.get('client_id') ?? '')
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: idToken }
  }
  const metadata = () => ({
    issuer,
    authorization_endpoint: `${issuer}/v1/auth`,
    token_endpoint: `${issuer}/v1/token`,
    jwks_uri: `${issuer}/v1/keys`,
    end_session_endpoint: `${issuer}/v1/logout`,
    response_types_supported: ['code'],
    id_token_signing_alg_values_supported: ['RS256'],
  })

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', issuer)
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    const answers: Record<string, () => unknown> = {
      '/.well-known/openid-configuration': () => json(200, metadata()),
      '/v1/keys': async () => {
        keysAsked += 1
        if (bent.keysAway) return json(500, {})
        json(200, { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' }] })
      },
      '/v1/auth': () => response.writeHead(303, { location: authorize(url.searchParams) }).end(),
      '/v1/token': async () => {
        const given = await token(await bodyOf(request))
        return given ? json(200, given) : json(400, { error: 'invalid_grant' })
      },
    }
    void (answers[url.pathname] ?? (() => json(404, {})))()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    issuer,
    bend: (bend) => {
      bent = bend
    },
    token: issue,
    lastAsked: () => asked,
    keysAsked: () => keysAsked,
    redeemed: () => redeemed,
    close,
  }
}
