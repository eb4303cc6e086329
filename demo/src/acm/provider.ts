import type { JWK, Provider } from 'oidc-provider'
import { type Citizen, citizens } from '../citizens.ts'
import { createStandIn } from '../oidc/stand-in.ts'
import { acrOf, means } from './means.ts'

/** Where the stand-in of ACM/IDM lives on the demo's own port; the issuer is below it, as it is there. */
export const acmPath = '/demo/acm'
export const acmIssuerPath = `${acmPath}/op`
export const choosePath = `${acmPath}/kies`

/** How a client proves who it is at the token endpoint. */
export type AcmClientAuth = { kind: 'secret'; secret: string } | { kind: 'private_key'; publicJwk: JWK }

export type AcmClient = {
  clientId: string
  auth: AcmClientAuth
  /** The address of the product: where its people come back to. */
  publicUrl: string
}

const claimsOf = ({ givenName, familyName, nationalNumber }: Citizen) => ({
  given_name: givenName,
  family_name: familyName,
  rrn: nationalNumber,
})

const proofOf = (auth: AcmClientAuth) =>
  auth.kind === 'secret'
    ? ({ client_secret: auth.secret, token_endpoint_auth_method: 'client_secret_basic' } as const)
    : ({
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: auth.publicJwk.kty === 'EC' ? 'ES256' : 'RS256',
        jwks: { keys: [auth.publicJwk] },
      } as const)

/** The sign-in of the Flemish government as far as the product meets it: same endpoints, scopes, claims and code of 30 s. */
export const createAcmProvider = ({ clientId, auth, publicUrl }: AcmClient): Provider =>
  createStandIn({
    issuer: `${publicUrl}${acmIssuerPath}`,
    choosePath,
    cookiePrefix: '_acm',
    clients: [
      {
        client_id: clientId,
        redirect_uris: [`${publicUrl}/aangemeld`],
        post_logout_redirect_uris: [`${publicUrl}/afgemeld`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        ...proofOf(auth),
      },
    ],
    scopes: ['openid', 'profile', 'rrn'],
    acrValues: means.map(({ code }) => acrOf(code)),
    pkce: { required: () => true },
    claims: { openid: ['sub'], acr: null, profile: ['given_name', 'family_name'], rrn: ['rrn'] },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    codeSeconds: 30,
    introspection: true,
    routes: {
      authorization: '/v1/auth',
      token: '/v1/token',
      jwks: '/v1/keys',
      userinfo: '/v1/userinfo',
      introspection: '/v1/introspect',
      end_session: '/v1/logout',
    },
    findClaims: (sub) => {
      const found = citizens.find((citizen) => citizen.sub === sub)
      return found ? claimsOf(found) : null
    },
  })
