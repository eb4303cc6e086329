import { randomBytes } from 'node:crypto'
import { decodeJwt, importJWK, type JWK, type JWTPayload, jwtVerify } from 'jose'
import type { Answer } from './answer.ts'

export type Client = { clientId: string; publicJwk: JWK }

type AccessOptions = { clients: readonly Client[]; audiences: string[]; clock: () => number }

const scope = 'DosisImport'
const tokenSeconds = 3600
const longestAssertionSeconds = 600
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

const refusal = (error: string, description: string): Answer => ({
  status: error === 'invalid_client' ? 401 : 400,
  body: { error, error_description: description },
})

/** Who may send: clients that show by a signed assertion who they are (RFC 7523), each assertion once, get a token. */
export const createAccess = ({ clients, audiences, clock }: AccessOptions) => {
  const tokens = new Map<string, number>()
  const used = new Map<string, number>()
  const seconds = () => Math.floor(clock() / 1000)

  const readAssertion = async (assertion: string): Promise<JWTPayload> => {
    const key = await keyOf(clients, decodeJwt(assertion).iss)
    const { payload } = await jwtVerify(assertion, key, {
      audience: audiences,
      currentDate: new Date(clock()),
      algorithms: ['ES256', 'RS256', 'PS256'],
      requiredClaims: ['iss', 'sub', 'jti', 'exp'],
    })
    if (payload.iss !== payload.sub) throw new Error('iss and sub must both be the client')
    return payload
  }

  const spend = ({ iss, jti, exp = 0 }: JWTPayload) => {
    if (exp > seconds() + longestAssertionSeconds) throw new Error('exp lies too far ahead')
    for (const [key, until] of used) if (until <= seconds()) used.delete(key)
    const key = `${iss} ${jti}`
    if (used.has(key)) throw new Error('this jti was used before')
    used.set(key, exp)
  }

  const issue = (): Answer => {
    const token = randomBytes(24).toString('base64url')
    tokens.set(token, seconds() + tokenSeconds)
    const body = { access_token: token, token_type: 'Bearer', expires_in: tokenSeconds, scope }
    return { status: 200, body, headers: { 'cache-control': 'no-store' } }
  }

  const grant = async (form: Readonly<Record<string, unknown>>): Promise<Answer> => {
    if (form.grant_type !== 'client_credentials')
      return refusal('unsupported_grant_type', 'only client_credentials is granted')
    if (form.client_assertion_type !== assertionType || typeof form.client_assertion !== 'string')
      return refusal('invalid_client', `a client_assertion of type ${assertionType} is needed`)
    try {
      spend(await readAssertion(form.client_assertion))
    } catch (error) {
      return refusal('invalid_client', error instanceof Error ? error.message : String(error))
    }
    return form.scope === scope ? issue() : refusal('invalid_scope', `only ${scope} is granted`)
  }

  const isKnown = (authorization: string | undefined): boolean => {
    const [, token = ''] = /^Bearer (\S+)$/i.exec(authorization ?? '') ?? []
    return (tokens.get(token) ?? 0) > seconds()
  }

  return { grant, isKnown, issued: () => tokens.size }
}

const keyOf = (clients: readonly Client[], clientId: string | undefined) => {
  const client = clients.find((known) => known.clientId === clientId)
  if (!client) throw new Error('the client is not known')
  const { publicJwk } = client
  return importJWK(publicJwk, publicJwk.alg ?? (publicJwk.kty === 'EC' ? 'ES256' : 'RS256'))
}
